import type { HandlersFor, pageMethods } from 'provider-sdk/contract';
import { collectDialogAnswer, nextDialogId, openDialog } from '../../workspace/dialogs.ts';
import { requireActiveProvider } from '../../workspace/providers.ts';
import { selectFocusedSession } from '../../workspace/session.ts';
import { openRecordTab, openTab, refreshTab } from '../../workspace/tabs.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import { inputText } from './input.ts';
import { whenKnown } from './when-known.ts';

export const pageHandlers = {
  openForm: ({ entityFormOptions: options, entityFormParameters: data }, host) => {
    const { workspace, records, caller } = host;
    requireActiveProvider(workspace.getState(), caller);
    const entityName = inputText(options['entityName']);
    const given = options['entityId'];
    if (typeof given !== 'string' || given === '') {
      const page = { type: 'entityrecord' as const, entityName, ...(data ? { data } : {}) };
      workspace.apply(openTab, {
        title: `New ${labelOf(host, entityName)}`,
        page,
        isFocused: true,
      });
      return null;
    }
    const entityId = given.replace(/[{}]/g, '').toLowerCase();
    records.retrieve(entityName, entityId);
    const name = records.nameOf({ entityType: entityName, id: entityId }) ?? entityName;
    workspace.apply(openRecordTab, { entityName, entityId, title: name });
    return { savedEntityReference: [{ entityType: entityName, id: entityId, name }] };
  },
  refreshForm: (_request, { workspace, explain }) => {
    const { focusedTabId } = selectFocusedSession(workspace.getState());
    workspace.apply(refreshTab, { tabId: focusedTabId });
    explain(diagnostics.simplified('refreshForm', 'the page was loaded again without saving.'));
    return undefined;
  },
  openDialog: async ({ dialogStrings: strings }, { workspace, caller }) => {
    requireActiveProvider(workspace.getState(), caller);
    const id = nextDialogId(workspace.getState());
    workspace.apply(openDialog, {
      ownerId: caller,
      title: inputText(strings['title']),
      subtitle: optionalText(strings['subtitle']),
      text: inputText(strings['text']),
      confirmLabel: optionalText(strings['confirmButtonLabel']) ?? 'OK',
      cancelLabel: optionalText(strings['cancelButtonLabel']) ?? 'Cancel',
    });
    const confirmed = await whenKnown(workspace, ({ dialogs }) => dialogs.answers[id]);
    workspace.apply(collectDialogAnswer, { id });
    return { confirmed };
  },
  openMDDDialog: (_request, { explain }) => {
    explain(
      diagnostics.simplified(
        'openMDDDialog',
        'no such dialog exists here; it was answered at once.',
      ),
    );
    return new Map([['parameters', {}]]);
  },
  insertNotes: (_request, { explain }) => {
    explain(
      diagnostics.simplified('insertNotes', 'the notes flap is not shown; it was cancelled.'),
    );
    return new Map([['value', '']]);
  },
  closeNotes: () => undefined,
} satisfies HandlersFor<typeof pageMethods, ProviderHost>;

function labelOf({ records }: ProviderHost, entityName: string): string {
  return records.findTable(entityName)?.label.toLowerCase() ?? entityName;
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
