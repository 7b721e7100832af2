import { toGuid } from '../../dataverse/index.ts';
import { writeContext } from '../../workspace/sessions/dictionary.ts';
import type { ActionAtWork, RunAction } from '../macro-at-work.ts';
import { macroDiagnostics } from '../macro-diagnostics.ts';
import { MacroFailure } from '../macro-failure.ts';

const noConversation = 'no conversation';

/** The columns of the conversation that refer to a table, and the keys of the dictionary. */
const links = {
  contact: {
    property: 'msdyn_customer_msdyn_ocliveworkitem_contact',
    keys: ['customerName', 'customerRecordId', 'customerEntityName'],
  },
  account: {
    property: 'msdyn_customer_msdyn_ocliveworkitem_account',
    keys: ['customerName', 'customerRecordId', 'customerEntityName'],
  },
  incident: { property: 'msdyn_IssueId', keys: ['caseTitle', 'caseId'] },
} as const;

function linkOf(entityName: string) {
  if (entityName === 'contact' || entityName === 'account' || entityName === 'incident') {
    return links[entityName];
  }
  throw new MacroFailure(`a conversation cannot be linked to ${entityName}`);
}

/** The record of the focused session's conversation only (documented). */
function conversationOf({ session }: ActionAtWork): string {
  const { conversationId, hasConversationRecord } = session();
  if (conversationId !== undefined && hasConversationRecord) return conversationId;
  throw new MacroFailure('this session has no conversation record');
}

function linkRecord(work: ActionAtWork): void {
  const { records, workspace } = work.app;
  const id = conversationOf(work);
  const entityName = work.text('EntityName');
  const { property, keys } = linkOf(entityName);
  const entityId = toGuid(work.text('EntityId'));
  if (entityId === undefined) throw new MacroFailure('EntityId is not an ID');
  records.retrieve(entityName, entityId);
  const setName = records.findTable(entityName)?.setName;
  records.update('msdyn_ocliveworkitem', id, {
    [`${property}@odata.bind`]: `/${setName}(${entityId})`,
  });
  const name = records.nameOf({ entityType: entityName, id: entityId }) ?? entityName;
  const values = [name, entityId, entityName];
  workspace.apply(writeContext, {
    sessionId: work.place.sessionId,
    set: Object.fromEntries(keys.map((key, index) => [key, values[index]])),
    source: 'agent',
  });
}

function unlinkRecord(work: ActionAtWork): void {
  const { records, workspace } = work.app;
  const id = conversationOf(work);
  const { property, keys } = linkOf(work.text('EntityName'));
  records.update('msdyn_ocliveworkitem', id, { [`${property}@odata.bind`]: null });
  const drop = [...keys];
  workspace.apply(writeContext, { sessionId: work.place.sessionId, drop, source: 'agent' });
}

function setContext(work: ActionAtWork): void {
  if (work.session().kind === 'home') throw new MacroFailure('Home has no context');
  const name = work.optional('AttributeName');
  const single = name === undefined ? [] : [[name, work.optional('AttributeValue') ?? ''] as const];
  const values = [...single, ...work.columns()];
  if (values.length === 0) throw new MacroFailure('the input AttributeName is missing');
  work.app.workspace.apply(writeContext, {
    sessionId: work.place.sessionId,
    set: Object.fromEntries(values),
    source: 'agent',
  });
}

export const conversationActions = {
  Link_Record: linkRecord,
  Unlink_Record: unlinkRecord,
  Set_Session_Context: setContext,
  Refresh_Session_Context: (work) => work.forgetAnchor(),
  Send_Knowledge_Article: () => {
    throw new MacroFailure(noConversation);
  },
  Run_Flow: (work) =>
    work.say(
      macroDiagnostics.withoutEffect(
        work.action.name,
        `the flow ${work.optional('FlowName') ?? ''} counts as done, and nothing ran`,
        'Test the flow in the product; flows are not part of this workspace.',
      ),
    ),
} satisfies Readonly<Record<string, RunAction>>;
