import type { Dataverse, DataverseRecord } from '../../../dataverse/index.ts';
import { useApp, useApply } from '../../../store/hooks.ts';
import { showBriefToast } from '../../../workspace/notices/brief-toasts.ts';
import { sendArticle } from '../../../workspace/records/knowledge.ts';
import { pageAddress } from '../../../workspace/tabs/page-address.ts';
import { openQuickCreate } from '../../../workspace/questions/quick-create.ts';
import { selectFocusedSession } from '../../../workspace/sessions/session.ts';
import type { WorkspaceState } from '../../../workspace/whole/state.ts';
import { recordOf } from '../../../workspace/tabs/tab.ts';
import { useCopyText } from '../record/useCopyText.ts';
import { stringOf } from '../record/record-values.ts';
import { canBeSent } from './article-status.ts';
import { plainText } from './article-text.ts';

/** Actions on an article besides reading it. */
export function useArticleActions(article: DataverseRecord) {
  const { workspace, records, clock } = useApp();
  const apply = useApply();
  const copy = useCopyText();
  const address = (): string =>
    pageAddress(workspace.getState().environment, {
      type: 'entityrecord',
      entityName: 'knowledgearticle',
      entityId: stringOf(article, 'knowledgearticleid'),
    });
  /** A mail with the text of the article, about the record of the session. */
  const mail = (): void => {
    const regarding = recordOfSession(workspace.getState(), records);
    const data = {
      subject: stringOf(article, 'title'),
      description: plainText(stringOf(article, 'content')),
      ...(regarding ? { regardingobjectid: regarding } : {}),
    };
    apply(openQuickCreate, { entityName: 'email', data });
  };
  const send = (): void => {
    const title = stringOf(article, 'title');
    apply(sendArticle, { title, link: address() });
    const text = `Sent the URL of the article "${title}".`;
    apply(showBriefToast, { level: 'success', text, now: clock.now() });
  };
  return {
    mail,
    canSend: canBeSent(article),
    send,
    copyUrl: () => copy(address()),
  };
}

function recordOfSession(state: WorkspaceState, records: Dataverse) {
  const record = recordOf(selectFocusedSession(state).tabs[0]);
  if (!record) return undefined;
  const { entityName: entityType, entityId: id } = record;
  const regarding = records
    .findTable('email')
    ?.columns.find(({ name }) => name === 'regardingobjectid');
  const isTarget = regarding?.targets?.some(({ table }) => table === entityType) ?? false;
  return isTarget ? { id, entityType, name: records.nameOf({ entityType, id }) ?? '' } : undefined;
}
