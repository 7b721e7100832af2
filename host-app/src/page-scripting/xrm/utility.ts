import { toGuid, type TableDefinition } from '../../dataverse/index.ts';
import type { SavedReference } from '../../store/script-desk.ts';
import { setProgress } from '../../workspace/notices/progress.ts';
import { selectFocusedTab } from '../../workspace/sessions/session.ts';
import { pageInputOf } from '../apm/page-input.ts';
import type { PageInput } from '../apm/apm-contract.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { leftOutPromises } from '../calls/left-out.ts';
import { namespace } from '../calls/namespace.ts';
import { isMembers, parseText, type Members } from '../calls/script-input.ts';
import { invalidEntity } from '../calls/xrm-error.ts';
import type { ScriptPage } from '../script-page.ts';
import { runOperation } from '../web-api/operations.ts';
import type { GlobalContext } from './global-context.ts';
import { scriptMetadata, statusesOf } from './metadata.ts';
import type { XrmNavigation } from './navigation.ts';
import { lookupObjects } from './lookup-objects.ts';
import { resourceString } from './resource-strings.ts';

/** Options of `lookupObjects` that have an effect here. */
export interface LookupOptions {
  readonly entityTypes: readonly string[];
  readonly defaultEntityType?: string;
  readonly allowMultiSelect?: boolean;
  readonly searchText?: string;
  readonly filters?: readonly {
    readonly filterXml: string;
    readonly entityLogicalName?: string;
  }[];
}

/** `Xrm.Utility`. */
export interface XrmUtility {
  readonly getGlobalContext: () => GlobalContext;
  /** Describes a table, and of its columns those that are named. */
  readonly getEntityMetadata: (table: string, columns?: readonly string[]) => Promise<Members>;
  /** The page of the focused tab. */
  readonly getPageContext: () => { readonly input: PageInput };
  /** Rows that the agent chooses in a dialog; rejects when the agent cancels. */
  readonly lookupObjects: (options: LookupOptions) => Promise<readonly SavedReference[]>;
  readonly showProgressIndicator: (text: string) => void;
  readonly closeProgressIndicator: () => void;
  readonly getAllowedStatusTransitions: (
    table: string,
    state: number,
  ) => Promise<readonly number[]>;
  readonly invokeProcessAction: (name: string, parameters: Members) => Promise<unknown>;
  readonly refreshParentGrid: (lookup: unknown) => void;
  /** Throws when there is no such resource; null without the key. */
  readonly getResourceString: (webResourceName: string, key: string) => string | null;
  readonly getLearningPathAttributeName: () => string;
}

export function createUtility(
  page: ScriptPage,
  navigation: XrmNavigation,
  context: GlobalContext,
): XrmUtility {
  const { workspace } = page.app;
  return namespace(page, 'Xrm.Utility', {
    getGlobalContext: () => context,
    getEntityMetadata: async (table: unknown, columns?: unknown) =>
      scriptMetadata(
        await tableNamed(page, table),
        Array.isArray(columns) ? columns.map(String) : [],
      ),
    getPageContext: () => {
      const tab = selectFocusedTab(workspace.getState());
      return { input: tab ? pageInputOf(tab.page) : { pageType: 'dashboard' } };
    },
    showProgressIndicator: (text: unknown) =>
      void workspace.apply(setProgress, { text: typeof text === 'string' ? text : '' }),
    closeProgressIndicator: () => void workspace.apply(setProgress, { text: undefined }),
    getAllowedStatusTransitions: async (table: unknown, state: unknown) =>
      statusesOf(await tableNamed(page, table), state),
    invokeProcessAction: async (name: unknown, parameters: unknown) =>
      processAction(page, name, parameters),
    // Lists of the workspace follow their rows by themselves.
    refreshParentGrid: (_lookup: unknown) => undefined,
    getResourceString: (name: unknown, key: unknown) => resourceString(page, name, key),
    getLearningPathAttributeName: () => 'data-lp-id',
    ...deprecatedOf(page, navigation),
    lookupObjects: (options: unknown) => lookupObjects(page, options),
    ...leftOutPromises(
      page,
      'Xrm.Utility',
      ['getEntityMainFormDescriptor'],
      () => 'Forms have one fixed layout here; read columns with getEntityMetadata.',
    ),
  });
}

async function tableNamed(
  { app, whenWhole }: ScriptPage,
  given: unknown,
): Promise<TableDefinition> {
  await whenWhole();
  const name = parseText('Xrm.Utility', 'entityName', given);
  const table = app.records.findTable(name);
  if (table?.name === name) return table;
  // oxlint-disable-next-line typescript/only-throw-error -- not an Error in the product either
  throw invalidEntity(name);
}

async function processAction(page: ScriptPage, name: unknown, given: unknown): Promise<unknown> {
  await page.whenWhole();
  const parameters = isMembers(given) ? given : {};
  const { Target: target } = parameters;
  const { entityName, id } = isMembers(target) ? target : {};
  const bound =
    typeof entityName === 'string' && typeof id === 'string'
      ? { entityType: entityName, id: toGuid(id) ?? id }
      : undefined;
  const operation = parseText('invokeProcessAction', 'name', name);
  return runOperation(page, operation, { parameters, bound }).body;
}

/** Members of older editions, which do what their successors do. */
function deprecatedOf(page: ScriptPage, navigation: XrmNavigation) {
  const say = (name: string, successor: string): void =>
    page.say(scriptDiagnostics.deprecated(`Xrm.Utility.${name}`, `Xrm.Navigation.${successor}`));
  return {
    alertDialog: (text: unknown, callback?: unknown) => {
      say('alertDialog', 'openAlertDialog');
      void navigation.openAlertDialog({ text: String(text) }).then(() => run(callback));
    },
    confirmDialog: (text: unknown, yes?: unknown, no?: unknown) => {
      say('confirmDialog', 'openConfirmDialog');
      void navigation
        .openConfirmDialog({ text: String(text) })
        .then(({ confirmed }) => run(confirmed ? yes : no));
    },
    isActivityType: (table: unknown): boolean => {
      page.say(
        scriptDiagnostics.deprecated('Xrm.Utility.isActivityType', 'Xrm.Utility.getEntityMetadata'),
      );
      return page.app.records.findTable(String(table))?.isActivity === true;
    },
    openEntityForm: (name: unknown, id?: unknown, parameters?: unknown) => {
      say('openEntityForm', 'openForm');
      const entityId = typeof id === 'string' ? { entityId: id } : {};
      return navigation.openForm(
        { entityName: String(name), ...entityId },
        isMembers(parameters) ? parameters : undefined,
      );
    },
    openQuickCreate: (table: unknown, from?: unknown, parameters?: unknown) => {
      say('openQuickCreate', 'openForm');
      return navigation.openForm(
        {
          entityName: String(table),
          useQuickCreateForm: true,
          ...(isMembers(from) ? { createFromEntity: from } : {}),
        },
        isMembers(parameters) ? parameters : undefined,
      );
    },
    openWebResource: (name: unknown, data?: unknown, width?: unknown, height?: unknown) => {
      say('openWebResource', 'openWebResource');
      void navigation.openWebResource(
        String(name),
        { width, height },
        typeof data === 'string' ? data : undefined,
      );
    },
  };
}

function run(callback: unknown): void {
  if (typeof callback === 'function') callback();
}
