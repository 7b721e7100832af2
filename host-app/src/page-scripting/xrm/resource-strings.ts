import { parseText } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';

/** A text of a resource file in the user's language, else in that of the organization (documented). */
export function resourceString(page: ScriptPage, given: unknown, key: unknown): string | null {
  const name = parseText('getResourceString', 'webResourceName', given);
  const { user, orgLcid } = page.app.workspace.getState().environment;
  for (const language of new Set([user.lcid, orgLcid])) {
    const source = page.readResource(`${name}.${language}.resx`);
    if (source !== undefined) return textOf(source, String(key));
  }
  throw new Error(`${name} does not exist.`);
}

function textOf(source: string, key: string): string | null {
  for (const [, name, content = ''] of source.matchAll(
    /<data\s+name="([^"]*)"[^>]*>([\s\S]*?)<\/data>/g,
  )) {
    if (name !== key) continue;
    const [, value = ''] = /<value>([\s\S]*?)<\/value>/.exec(content) ?? [];
    return value
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  }
  return null;
}
