import { Badge } from '@fluentui/react-components';
import { LinkRegular, StarFilled } from '@fluentui/react-icons';
import type { DataverseRecord } from '../../../dataverse/index.ts';
import { RecordLinkButton } from '../record/RecordLinkButton.tsx';
import { stringOf } from '../record/record-values.ts';
import { ArticleMenu } from './ArticleMenu.tsx';
import { excerptOf } from './article-text.ts';
import { articleStatus, viewsOf } from './article-status.ts';
import { HighlightedText } from './HighlightedText.tsx';
import { useKnowledgeStyles } from './Knowledge.styles.ts';
import { useFavorite, useLinkToCase } from './article-marks.ts';

interface ArticleCardProps {
  readonly article: DataverseRecord;
  readonly sought: string;
}

export function ArticleCard({ article, sought }: ArticleCardProps) {
  const styles = useKnowledgeStyles();
  const id = stringOf(article, 'knowledgearticleid');
  const title = stringOf(article, 'title') || '(no title)';
  const status = articleStatus(article);
  const favorite = useFavorite(id);
  const link = useLinkToCase(id);
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <RecordLinkButton
          from="lookup"
          record={{ entityName: 'knowledgearticle', entityId: id, title }}
        />
        <ArticleMenu article={article} title={title} favorite={favorite} link={link} />
      </div>
      <p className={styles.excerpt}>
        <HighlightedText text={excerptOf(article, sought)} sought={sought} />
      </p>
      <div className={styles.facts}>
        {favorite.isSet && <StarFilled aria-label="Favorite" />}
        {stringOf(article, 'articlepublicnumber')}
        <Badge appearance="tint" size="small" color={status.color}>
          {status.text}
        </Badge>
        {viewsOf(article)}
        {link?.isSet && (
          <Badge appearance="outline" size="small" icon={<LinkRegular />}>
            Linked to the case
          </Badge>
        )}
      </div>
    </li>
  );
}
