import { methods } from 'provider-sdk/contract';
import type { Diagnostic } from '../../store/journal.ts';
import { problem } from '../diagnostics/severity.ts';

const focused = 'Microsoft.Apm.getFocusedSession()';

/** The page-script equivalent of a widget method, where its name differs. */
const otherNames: Readonly<Record<string, string>> = {
  requestFocusSession: 'Microsoft.Apm.getSession(id).requestFocus()',
  updateContext: `${focused}.updateContext(values)`,
  getTabs: `${focused}.getAllTabs()`,
  getFocusedTab: `${focused}.getFocusedTab()`,
  closeSession: 'Microsoft.Apm.getSession(id).close()',
};

/**
 * The page's framework, which reports each read of a member that exists only on a provider's page.
 * Such a member stays undefined, as in the product, so that feature tests give the right result.
 */
export function reportWidgetMembers<Framework extends object>(
  framework: Framework,
  apm: object,
  report: (diagnosis: Diagnostic) => void,
): Framework {
  const told = new Set<string>();
  return new Proxy(framework, {
    get: (target, name, receiver) => {
      if (typeof name === 'string' && isOfWidgets(name) && !(name in target) && !told.has(name)) {
        told.add(name);
        report(ofWidgetsOnly(name, apm));
      }
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

function isOfWidgets(name: string): boolean {
  return Object.hasOwn(methods, name) || Object.hasOwn(otherNames, name);
}

function ofWidgetsOnly(name: string, apm: object): Diagnostic {
  const here = otherNames[name] ?? (name in apm ? `Microsoft.Apm.${name}` : undefined);
  const instead = here === undefined ? 'This page has no equivalent.' : `Here: ${here}.`;
  const events = 'Xrm.App.sessions reports sessions that open, close or get the focus.';
  return problem(
    'PS9',
    'documented',
    `Microsoft.CIFramework.${name} does not exist on the host page, which has addHandler, removeHandler and raiseEvent. Widget methods exist only in the page of a provider.`,
    `${instead} ${events} In a provider's page, load the library and call it there.`,
  );
}
