import { explainSlugs } from '../../bridge/handlers/explain-template.ts';
import { lookupFor } from '../../bridge/lookup.ts';
import { writeContext } from '../../workspace/sessions/dictionary.ts';
import type { Session } from '../../workspace/sessions/session-shape.ts';
import { recordOf } from '../../workspace/tabs/tab.ts';
import { resolveSlugs } from '../../workspace/templates/slugs.ts';
import { isMap } from '../../store/any-map.ts';
import { namespace } from '../calls/namespace.ts';
import { isMembers, parseText, parseValues, type Members } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';
import type { ApmContext } from './apm-contract.ts';
import { pageInputOf } from './page-input.ts';

/** Adds, changes and, for null, removes keys of the automation dictionary. */
export function changeScriptContext(page: ScriptPage, session: Session, given: unknown): void {
  if (!isMap(given) && !isMembers(given)) parseValues('updateContext', 'input', given ?? 'nothing');
  const values = parseValues('updateContext', 'input', given);
  if (session.kind === 'home') throw new Error('updateContext: Home keeps no context');
  const kept = Object.entries(values).filter(([, value]) => value !== null);
  page.app.workspace.apply(writeContext, {
    sessionId: session.id,
    set: Object.fromEntries(kept),
    drop: Object.keys(values).filter((key) => values[key] === null),
    source: 'system',
  });
}

/** The dictionary of a session as a script reads and writes it. */
export function contextObject(page: ScriptPage, current: () => Session): ApmContext {
  const given: unknown = structuredClone(current().givenParameters ?? {});
  return namespace<ApmContext>(page, 'context', {
    get: (key) => {
      const { parameters } = current();
      return Object.hasOwn(parameters, key) ? structuredClone(parameters[key]) : undefined;
    },
    set: (key, value) =>
      changeScriptContext(page, current(), { [parseText('set', 'key', key)]: value }),
    templateName: current().templateName ?? '',
    parameters: isMembers(given) ? given : {},
    getTabContext: (tabId) => {
      const { tabs } = current();
      const tab = tabId === 'anchor' ? tabs[0] : tabs.find(({ id }) => id === tabId);
      return tab && pageInputOf(tab.page);
    },
    resolveSlug: async (text) => resolve(page, current(), parseText('resolveSlug', 'text', text)),
  });
}

function resolve(page: ScriptPage, session: Session, text: string): string {
  const values: Members = {};
  const resolved = resolveSlugs(text, {
    values,
    dictionary: session.parameters,
    anchor: recordOf(session.tabs[0]),
    lookup: lookupFor(page.host),
  });
  explainSlugs(session.templateName ?? session.id, resolved.unresolved, page.host);
  return resolved.text;
}
