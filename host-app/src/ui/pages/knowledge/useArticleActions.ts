import type { DataverseRecord } from '../../../dataverse/index.ts';
import { useApp, useApply } from '../../../store/hooks.ts';
import { sendArticle } from '../../../workspace/knowledge.ts';
import { pageAddress } from '../../../workspace/page-address.ts';
import { useCopyText } from '../record/useCopyText.ts';
import { stringOf } from '../record/record-values.ts';
import { canBeSent } from './article-status.ts';

/** What an agent does with an article besides reading it. */
export function useArticleActions(article: DataverseRecord) {
  const { workspace } = useApp();
  const apply = useApply();
  const copy = useCopyText();
  const address = (): string =>
    pageAddress(workspace.getState().environment, {
      type: 'entityrecord',
      entityName: 'knowledgearticle',
      entityId: stringOf(article, 'knowledgearticleid'),
    });
  return {
    canSend: canBeSent(article),
    send: () => void apply(sendArticle, { title: stringOf(article, 'title'), link: address() }),
    copyUrl: () => copy(address()),
  };
}
