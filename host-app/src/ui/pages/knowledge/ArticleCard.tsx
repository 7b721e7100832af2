import {
  Badge,
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { LinkRegular, MoreVerticalRegular, SendRegular } from '@fluentui/react-icons';
import type { DataverseRecord } from '../../../dataverse/index.ts';
import { RecordLinkButton } from '../record/RecordLinkButton.tsx';
import { stringOf } from '../record/record-values.ts';
import { excerptOf } from './article-text.ts';
import { articleStatus } from './article-status.ts';
import { HighlightedText } from './HighlightedText.tsx';
import { useKnowledgeStyles } from './Knowledge.styles.ts';
import { useArticleActions } from './useArticleActions.ts';

interface ArticleCardProps {
  readonly article: DataverseRecord;
  readonly sought: string;
}

export function ArticleCard({ article, sought }: ArticleCardProps) {
  const styles = useKnowledgeStyles();
  const id = stringOf(article, 'knowledgearticleid');
  const title = stringOf(article, 'title') || '(no title)';
  const status = articleStatus(article);
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <RecordLinkButton
          from="lookup"
          record={{ entityName: 'knowledgearticle', entityId: id, title }}
        />
        <ArticleMenu article={article} title={title} />
      </div>
      <p className={styles.excerpt}>
        <HighlightedText text={excerptOf(article, sought)} sought={sought} />
      </p>
      <div className={styles.facts}>
        {stringOf(article, 'articlepublicnumber')}
        <Badge appearance="tint" size="small" color={status.color}>
          {status.text}
        </Badge>
      </div>
    </li>
  );
}

function ArticleMenu({
  article,
  title,
}: {
  readonly article: DataverseRecord;
  readonly title: string;
}) {
  const { canSend, send, copyUrl } = useArticleActions(article);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={`More actions for ${title}`} relationship="label">
          <Button appearance="subtle" size="small" icon={<MoreVerticalRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<SendRegular />} disabled={!canSend} onClick={send}>
            Send URL
          </MenuItem>
          <MenuItem icon={<LinkRegular />} onClick={copyUrl}>
            Copy URL
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
