import { explainLeftOut, leftOutCalls, leftOutPromises } from '../calls/left-out.ts';
import { namespace } from '../calls/namespace.ts';
import type { ScriptPage } from '../script-page.ts';

/** Namespaces of `Xrm` that are left out: each member says what to do in its place (chosen). */
export function leftOutOfXrm(page: ScriptPage) {
  return {
    Copilot: namespace(
      page,
      'Xrm.Copilot',
      leftOutPromises(
        page,
        'Xrm.Copilot',
        copilotMembers,
        () => 'There is no copilot here; guard the call and test that branch in the product.',
      ),
    ),
    Device: namespace(page, 'Xrm.Device', {
      ...leftOutPromises(
        page,
        'Xrm.Device',
        ['captureAudio', 'captureImage', 'captureVideo', 'getBarcodeValue'],
        () => 'Available in the mobile apps only; use pickFile in the browser.',
      ),
      ...leftOutPromises(
        page,
        'Xrm.Device',
        ['pickFile', 'getCurrentPosition'],
        () => "Use the browser's own features in a web resource.",
      ),
    }),
    Mobile: namespace(page, 'Xrm.Mobile', {
      offline: namespace(
        page,
        'Xrm.Mobile.offline',
        leftOutPromises(
          page,
          'Xrm.Mobile.offline',
          [
            'createRecord',
            'retrieveRecord',
            'retrieveMultipleRecords',
            'updateRecord',
            'deleteRecord',
            'isOfflineEnabled',
          ],
          (name) => `This workspace is never offline: call Xrm.WebApi.${name}.`,
        ),
      ),
    }),
    Panel: namespace(
      page,
      'Xrm.Panel',
      leftOutCalls(
        page,
        'Xrm.Panel',
        ['loadPanel'],
        () => 'Show the page in a tab: Xrm.Navigation.navigateTo with a web resource.',
      ),
    ),
    Page: anyMember(
      page,
      'Xrm.Page',
      'Read and write the record with Xrm.WebApi; the open form follows.',
    ),
  };
}

/** Namespaces of `Microsoft` that are left out. */
export function leftOutOfMicrosoft(page: ScriptPage) {
  return {
    AppRuntime: anyMember(
      page,
      'Microsoft.AppRuntime',
      'Internal to the product and not documented: use Microsoft.Apm, which has the same sessions and tabs.',
    ),
    Omnichannel: namespace(
      page,
      'Microsoft.Omnichannel',
      leftOutPromises(
        page,
        'Microsoft.Omnichannel',
        [
          'getConversationId',
          'getConversations',
          'openConversation',
          'sendMessageToConversation',
          'linkToConversation',
          'unlinkFromConversation',
        ],
        () =>
          "The vendor's own conversation panel is not part of this workspace; your provider's data is in its session: Microsoft.Apm.getFocusedSession().getContext().",
      ),
    ),
  };
}

/** The side panes of `Xrm.App`. */
export function leftOutPanes(page: ScriptPage) {
  return namespace(page, 'Xrm.App.sidePanes', {
    ...leftOutPromises(page, 'Xrm.App.sidePanes', ['createPane'], paneFix),
    ...leftOutCalls(
      page,
      'Xrm.App.sidePanes',
      ['getAllPanes', 'getPane', 'getSelectedPane'],
      paneFix,
    ),
  });
}

const paneFix = () =>
  'Show the page in a tab: Microsoft.Apm.createTab or Xrm.Navigation.navigateTo.';

const copilotMembers = [
  'executeEvent',
  'executePrompt',
  'getCurrentAgent',
  'updateContext',
  'addActionHandler',
  'removeActionHandler',
  'addDefaultActionHandlers',
  'removeDefaultActionHandlers',
  'isM365CopilotEnabled',
  'openM365CopilotPanel',
  'sendPromptToM365Copilot',
] as const;

/** A namespace whose members nobody documents: each path can be read, and calling it throws. */
function anyMember(page: ScriptPage, path: string, fix: string): object {
  const call = (): never => {
    throw new Error(explainLeftOut(page, path, fix));
  };
  return new Proxy(call, {
    get: (target, key) => {
      if (typeof key !== 'string' || key === 'then') return Reflect.get(target, key) as unknown;
      return anyMember(page, `${path}.${key}`, fix);
    },
  });
}
