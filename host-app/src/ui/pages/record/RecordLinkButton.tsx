import { Link } from '@fluentui/react-components';
import { usePageStyles } from '../PageArea.styles.ts';
import { useOpenRecord, type RecordLink } from './useOpenRecord.ts';

/** The name of a record; selecting it opens the record. */
export function RecordLinkButton({ record }: { readonly record: RecordLink }) {
  const styles = usePageStyles();
  const open = useOpenRecord();
  return (
    <Link as="button" className={styles.recordLink} onClick={(event) => open(record, event)}>
      {record.title}
    </Link>
  );
}
