import { Link } from '@fluentui/react-components';
import { usePageStyles } from '../PageArea.styles.ts';
import { useOpenRecord, type LinkPlace, type RecordLink } from './useOpenRecord.ts';

interface RecordLinkButtonProps {
  readonly record: RecordLink;
  /** Place of the link, which determines what opens. */
  readonly from?: LinkPlace;
}

/** The name of a record; selecting it opens the record. */
export function RecordLinkButton({ record, from = 'list' }: RecordLinkButtonProps) {
  const styles = usePageStyles();
  const open = useOpenRecord(from);
  return (
    <Link as="button" className={styles.recordLink} onClick={(event) => open(record, event)}>
      {record.title}
    </Link>
  );
}
