import { Badge, Toolbar, ToolbarButton, ToolbarToggleButton } from '@fluentui/react-components';
import {
  EditRegular,
  LinkRegular,
  SendRegular,
  ThumbDislikeRegular,
  ThumbLikeRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { DataverseRecord, TableDefinition } from '../../../dataverse/index.ts';
import { usePageStyles } from '../PageArea.styles.ts';
import { useFormStyles } from '../form/FormPage.styles.ts';
import { useCurrentRecord } from '../form/useCurrentRecord.ts';
import { stringOf, textOf } from '../record/record-values.ts';
import { articleStatus, viewsOf } from './article-status.ts';
import { useKnowledgeStyles } from './Knowledge.styles.ts';
import { SafeHtml } from './SafeHtml.tsx';
import { useArticleActions } from './useArticleActions.ts';

interface ArticlePageProps {
  readonly table: TableDefinition;
  readonly entityId: string;
  readonly onEdit: () => void;
}

/** An article for reading. */
export function ArticlePage({ table, entityId, onEdit }: ArticlePageProps) {
  const article = useCurrentRecord(table.name, entityId);
  if (!article) return null;
  return (
    <>
      <ArticleCommands article={article} onEdit={onEdit} />
      <ArticleText table={table} article={article} />
    </>
  );
}

function ArticleText({
  table,
  article,
}: {
  readonly table: TableDefinition;
  readonly article: DataverseRecord;
}) {
  const page = usePageStyles();
  const styles = useKnowledgeStyles();
  const status = articleStatus(article);
  const facts = ['articlepublicnumber', 'modifiedon', 'ownerid'].map((name) => {
    const column = table.columns.find((candidate) => candidate.name === name);
    return { name, text: column ? textOf(article, column) : '' };
  });
  return (
    <div className={page.scroller}>
      <article className={`${page.card} ${styles.article}`}>
        <h1 className={styles.title}>{stringOf(article, 'title')}</h1>
        <div className={styles.facts}>
          <Badge appearance="tint" color={status.color}>
            {status.text}
          </Badge>
          <span>{viewsOf(article)}</span>
          {facts.map(({ name, text }) => text !== '' && <span key={name}>{text}</span>)}
        </div>
        <p className={styles.summary}>{stringOf(article, 'description')}</p>
        <SafeHtml html={stringOf(article, 'content')} />
        <p className={styles.facts}>{stringOf(article, 'keywords')}</p>
      </article>
    </div>
  );
}

function ArticleCommands({
  article,
  onEdit,
}: {
  readonly article: DataverseRecord;
  readonly onEdit: () => void;
}) {
  const form = useFormStyles();
  const [vote, setVote] = useState<string>();
  const { canSend, send, copyUrl } = useArticleActions(article);
  return (
    <Toolbar
      className={form.commands}
      aria-label="Article commands"
      size="small"
      checkedValues={{ vote: vote === undefined ? [] : [vote] }}
      onCheckedValueChange={(_event, { checkedItems }) => setVote(checkedItems.at(-1))}
    >
      <ToolbarButton icon={<SendRegular />} disabled={!canSend} onClick={send}>
        Send URL
      </ToolbarButton>
      <ToolbarButton icon={<LinkRegular />} onClick={copyUrl}>
        Copy URL
      </ToolbarButton>
      <ToolbarButton icon={<EditRegular />} onClick={onEdit}>
        Edit
      </ToolbarButton>
      <ToolbarToggleButton
        name="vote"
        value="helpful"
        aria-label="Helpful"
        icon={<ThumbLikeRegular />}
      />
      <ToolbarToggleButton
        name="vote"
        value="not helpful"
        aria-label="Not helpful"
        icon={<ThumbDislikeRegular />}
      />
    </Toolbar>
  );
}
