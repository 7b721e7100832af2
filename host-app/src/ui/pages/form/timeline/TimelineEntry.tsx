import { Badge, Button } from '@fluentui/react-components';
import {
  CalendarRegular,
  CallRegular,
  ChatRegular,
  ClipboardTaskRegular,
  MailRegular,
  NoteRegular,
} from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { CallButton } from '../../record/CallButton.tsx';
import { stringOf, textOf } from '../../record/record-values.ts';
import { RecordLinkButton } from '../../record/RecordLinkButton.tsx';
import { isPhone } from '../field-values.ts';
import { isOver } from '../state-change.ts';
import { useTimelineStyles } from './Timeline.styles.ts';
import type { TimelineItem } from './timeline-entries.ts';

const icons: ReadonlyMap<string, ReactElement> = new Map(
  Object.entries({
    annotation: <NoteRegular />,
    phonecall: <CallRegular />,
    task: <ClipboardTaskRegular />,
    email: <MailRegular />,
    appointment: <CalendarRegular />,
  }),
);

export function TimelineEntry({ item }: { readonly item: TimelineItem }) {
  const styles = useTimelineStyles();
  const { table, record, id } = item;
  const isNote = table.name === 'annotation';
  const title = stringOf(record, table.primaryName) || (isNote ? 'Note' : `(no subject)`);
  const text = stringOf(record, isNote ? 'notetext' : 'description');
  return (
    <li className={styles.entry}>
      <span className={styles.icon} aria-hidden>
        {icons.get(table.name) ?? <ChatRegular />}
      </span>
      <div className={styles.body}>
        <div className={styles.meta}>
          <span>{table.label}</span>
          <Direction item={item} />
          <time className={styles.time}>{textOfColumn(item, 'createdon')}</time>
        </div>
        {isNote ? (
          <strong className={styles.subject}>{title}</strong>
        ) : (
          <RecordLinkButton
            from="timeline"
            record={{ entityName: table.name, entityId: id, title }}
          />
        )}
        <Numbers item={item} />
        {text !== '' && <EntryText text={text} />}
        <div className={styles.meta}>
          <span>{textOfColumn(item, 'ownerid')}</span>
          <State item={item} />
        </div>
      </div>
    </li>
  );
}

function Direction({ item }: { readonly item: TimelineItem }) {
  const text = textOfColumn(item, 'directioncode');
  return text === '' ? null : <span>{text}</span>;
}

function State({ item }: { readonly item: TimelineItem }) {
  if (!item.table.isActivity) return null;
  const text = textOfColumn(item, 'statecode');
  return text === '' ? null : (
    <Badge appearance="tint" size="small" color={isOver(item.record) ? 'subtle' : 'brand'}>
      {text}
    </Badge>
  );
}

function Numbers({ item }: { readonly item: TimelineItem }) {
  const styles = useTimelineStyles();
  const { table, record, id } = item;
  return table.columns.filter(isPhone).map((column) => {
    const value = stringOf(record, column.name);
    if (value === '') return null;
    const recordTitle = stringOf(record, table.primaryName);
    return (
      <span key={column.name} className={styles.number}>
        {value}
        <CallButton
          call={{
            value,
            name: column.name,
            entityLogicalName: table.name,
            entityId: id,
            recordTitle,
          }}
        />
      </span>
    );
  });
}

const longestText = 280;

/**
 * Always plain text: a note is never markup. A long one is truncated until the agent expands it.
 */
function EntryText({ text }: { readonly text: string }) {
  const styles = useTimelineStyles();
  const [isOpen, setOpen] = useState(false);
  const isLong = text.length > longestText;
  return (
    <>
      <p className={styles.text}>{isLong && !isOpen ? `${text.slice(0, longestText)}...` : text}</p>
      {isLong && (
        <Button
          className={styles.more}
          appearance="transparent"
          size="small"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Show less' : 'Show all'}
        </Button>
      )}
    </>
  );
}

function textOfColumn({ table, record }: TimelineItem, name: string): string {
  const column = table.columns.find((candidate) => candidate.name === name);
  return column ? textOf(record, column) : '';
}
