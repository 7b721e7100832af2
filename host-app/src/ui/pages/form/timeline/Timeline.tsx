import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePageStyles } from '../../PageArea.styles.ts';
import type { RecordForm } from '../useRecordForm.ts';
import { NoteComposer } from './NoteComposer.tsx';
import { useTimelineStyles } from './Timeline.styles.ts';
import type { TimelineSource } from './timeline-entries.ts';
import { TimelineAdd } from './TimelineAdd.tsx';
import { TimelineEntry } from './TimelineEntry.tsx';
import { useTimeline } from './useTimeline.ts';

const rowsPerStep = 20;
const all = 'all';

interface TimelineProps {
  readonly form: RecordForm;
  readonly entityId: string;
  readonly sources: readonly TimelineSource[];
}

/** History of this record and of a customer's cases: notes and activities, newest first. */
export function Timeline({ form, entityId, sources }: TimelineProps) {
  const page = usePageStyles();
  const styles = useTimelineStyles();
  const [kind, setKind] = useState(all);
  const [isWriting, setWriting] = useState(false);
  const [limit, setLimit] = useState(rowsPerStep);
  const shown = sources.filter(({ table }) => kind === all || table.name === kind);
  const found = useTimeline(form.table, entityId, shown, limit);
  const items = found.slice(0, limit);
  return (
    <section className={page.card} aria-label="Timeline">
      <div className={styles.head}>
        <h2 className={styles.title}>Timeline</h2>
        <TimelineAdd form={form} entityId={entityId} onNote={() => setWriting(true)} />
        <KindFilter kind={kind} sources={sources} onSelect={setKind} />
      </div>
      <NoteComposer
        table={form.table}
        entityId={entityId}
        isOpen={isWriting}
        onOpenChange={setWriting}
      />
      {items.length === 0 ? (
        <p className={styles.empty}>
          {kind === all ? 'No activity yet' : 'No activity of this type yet'}
        </p>
      ) : (
        <ol className={styles.list} aria-label="Timeline entries">
          {items.map((item) => (
            <TimelineEntry key={`${item.table.name}/${item.id}`} item={item} />
          ))}
        </ol>
      )}
      {found.length > limit && (
        <Button appearance="subtle" size="small" onClick={() => setLimit(limit + rowsPerStep)}>
          Show more
        </Button>
      )}
    </section>
  );
}

interface KindFilterProps {
  readonly kind: string;
  readonly sources: readonly TimelineSource[];
  readonly onSelect: (kind: string) => void;
}

function KindFilter({ kind, sources, onSelect }: KindFilterProps) {
  return (
    <Menu
      checkedValues={{ kind: [kind] }}
      onCheckedValueChange={(_event, data) => onSelect(data.checkedItems[0] ?? all)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="Filter timeline" relationship="label">
          <Button
            appearance={kind === all ? 'subtle' : 'primary'}
            size="small"
            icon={<FilterRegular />}
          />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="kind" value={all}>
            Everything
          </MenuItemRadio>
          {sources.map(({ table }) => (
            <MenuItemRadio key={table.name} name="kind" value={table.name}>
              {table.pluralLabel}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
