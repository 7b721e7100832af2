import type { Tab } from '../../workspace/tabs/tab.ts';
import { diagnostics } from '../diagnostics.ts';
import { slugHint } from '../diagnostics/slug-hints.ts';
import type { ProviderHost } from '../host.ts';

/** Names that had a value when a template was filled in. */
type Given = Readonly<Record<string, unknown>> | undefined;

/** Reports the parts of a template that a tab could not show. */
export function explainTab(tab: Tab, host: Pick<ProviderHost, 'explain'>, given?: Given): void {
  explainSlugs(tab.templateName ?? tab.id, tab.unresolvedSlugs, host, given);
  if (tab.missingRecord) {
    host.explain(diagnostics.missingRecord(tab.templateName ?? tab.id, tab.missingRecord));
  }
  if (tab.page.type === 'error') host.explain(diagnostics.brokenTemplate(tab.page.detail));
}

/** One diagnostic for all slugs that lack a value for the same reason. */
export function explainSlugs(
  template: string,
  slugs: readonly string[],
  { explain }: Pick<ProviderHost, 'explain'>,
  given: Given = {},
): void {
  const names = Object.keys(given);
  const hintOf = (slug: string): string => slugHint(slug, names);
  for (const hint of new Set(slugs.map(hintOf))) {
    const group = slugs.filter((slug) => hintOf(slug) === hint);
    explain(diagnostics.unresolvedSlug(template, group, hint));
  }
}
