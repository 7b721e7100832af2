import type { App } from '../../store/app.ts';
import { diagnostics } from '../diagnostics.ts';
import type { Diagnostic } from '../../store/journal.ts';
import { explainSlugs, explainTab } from '../handlers/explain-template.ts';
import type { Session } from '../../workspace/sessions/session-shape.ts';

/**
 * Reports the parts of a table's template that could not be shown when a record opened as a
 * session.
 *
 * No widget request creates such a session, so no handler can explain it.
 */
export function startRecordSessions({
  journal,
  workspace,
}: Pick<App, 'journal' | 'workspace'>): () => void {
  const explain = (diagnostic: Diagnostic): void =>
    void journal.diagnostics.add({ ...diagnostic, provider: undefined });
  return workspace.subscribe(
    ({ sessions }) => sessions,
    (sessions, before) => {
      const known = new Set(before.map(({ id }) => id));
      for (const session of sessions) {
        if (!known.has(session.id) && isOfRecord(session)) explainSession(session, explain);
      }
    },
  );
}

/** Sessions from a widget or a script have the given parameters. */
function isOfRecord({ templateName, givenParameters }: Session): boolean {
  return templateName !== undefined && givenParameters === undefined;
}

function explainSession(session: Session, explain: (diagnostic: Diagnostic) => void): void {
  const { id, templateName = id, unresolvedSlugs, skippedTabs = [], tabs } = session;
  explainSlugs(templateName, unresolvedSlugs, { explain });
  if (skippedTabs.length > 0) explain(diagnostics.skippedTabs(templateName, skippedTabs));
  for (const tab of tabs) explainTab(tab, { explain });
}
