import { findTemplate } from '../../workspace/templates/templates.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import type { ScriptPage } from '../script-page.ts';

/** Says so when a template is there under the name without its blanks. */
export function explainTemplateName(
  page: ScriptPage,
  kind: 'sessions' | 'tabs',
  name: string,
): void {
  const templates: readonly Parameters<typeof findTemplate>[0][number][] =
    page.app.workspace.getState().templates[kind];
  if (findTemplate(templates, name) || !findTemplate(templates, name.trim())) return;
  page.say(scriptDiagnostics.blanksAroundTemplate(name));
}
