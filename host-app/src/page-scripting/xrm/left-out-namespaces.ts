import { explainLeftOut, leftOutPromises } from '../calls/left-out.ts';
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
