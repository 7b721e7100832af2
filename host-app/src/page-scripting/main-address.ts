import type { WorkspaceStore } from '../store/workspace-store.ts';
import { warn } from '../workspace/notices/bars.ts';
import { isMembers } from './calls/script-input.ts';
import type { XrmNavigation } from './xrm/navigation.ts';

type Input = Readonly<Record<string, unknown>> & { readonly pageType: string };

/** Kinds of page that an address may name; the others open by scripts only. */
const pageTypes = ['entityrecord', 'entitylist', 'dashboard'];

/**
 * The page that the query of `/main.aspx` names: a record, a new form with values in `extraqs`, a list
 * or a dashboard (documented). Undefined when it names none.
 */
export function pageOfAddress(search: string): Input | undefined {
  const given = new Map(
    [...new URLSearchParams(search)].map(([name, value]) => [name.toLowerCase(), value]),
  );
  const pageType = given.get('pagetype')?.toLowerCase() ?? '';
  if (!pageTypes.includes(pageType)) return undefined;
  const extra = given.get('extraqs');
  const text = (name: string, key: string) => {
    const value = given.get(key);
    return value === undefined || value === '' ? {} : { [name]: value };
  };
  return {
    pageType,
    ...text('entityName', 'etn'),
    ...text(pageType === 'dashboard' ? 'dashboardId' : 'entityId', 'id'),
    ...text('formId', 'formid'),
    ...text('viewId', 'viewid'),
    ...text('viewType', 'viewtype'),
    ...(extra === undefined ? {} : { data: Object.fromEntries(new URLSearchParams(extra)) }),
  };
}

/** Opens what the address names; the agent sees why it cannot be opened. */
export async function openAddress(
  search: string,
  navigation: XrmNavigation,
  workspace: WorkspaceStore,
): Promise<void> {
  const input = pageOfAddress(search);
  if (!input) return;
  try {
    await navigation.navigateTo(input);
  } catch (error) {
    const reason = isMembers(error) ? error['message'] : String(error);
    workspace.apply(warn, { message: `The address cannot be opened: ${String(reason)}` });
  }
}
