import { configWarnings } from '../../config/config-warnings.ts';
import type { App } from '../../store/app.ts';
import { builtInTemplates } from '../../workspace/templates/built-in-templates.ts';
import type { Templates } from '../../workspace/templates/templates.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';
import { warning } from '../diagnostics/severity.ts';

/** Reports doubtful templates and providers at the start, and once after each change. */
export function checkConfig({
  journal,
  workspace,
}: Pick<App, 'journal' | 'workspace'>): () => void {
  const told = new Set<string>();
  const check = (state: WorkspaceState): void => {
    const { templates, providers } = state;
    const own = ownTemplates(templates);
    for (const { rule, message, fix } of configWarnings({
      templates: own,
      known: templates,
      providers,
    })) {
      if (told.has(message)) continue;
      told.add(message);
      journal.diagnostics.add(warning(rule, 'documented', message, fix));
    }
  };
  const checkNow = (): void => check(workspace.getState());
  checkNow();
  const stops = [
    workspace.subscribe(({ templates }) => templates, checkNow),
    workspace.subscribe(({ providers }) => providers, checkNow),
  ];
  return () => stops.forEach((stop) => stop());
}

/** The templates that the product does not ship. */
function ownTemplates({ sessions, tabs, notifications }: Templates): Templates {
  const { sessions: s, tabs: t, notifications: n } = builtInTemplates;
  return {
    sessions: sessions.filter((row) => !s.includes(row)),
    tabs: tabs.filter((row) => !t.includes(row)),
    notifications: notifications.filter((row) => !n.includes(row)),
  };
}
