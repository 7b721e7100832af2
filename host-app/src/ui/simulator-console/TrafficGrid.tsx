import { mergeClasses } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { useApp } from '../../store/hooks.ts';
import type { TrafficEntry } from '../../store/journal.ts';
import { directionOf, fullText, shortText, timeText } from './message-text.ts';
import { ScrollRegion } from './ScrollRegion.tsx';
import { useConsoleStyles } from './SimulatorConsole.styles.ts';
import { useLogByFrame } from './useLogByFrame.ts';

const mostRows = 300;
const backgroundTypes = new Set(['onUserActivity']);
const columns = ['Time', 'Direction', 'Provider', 'Kind', 'Type', 'Data', 'Outcome'] as const;

/** The newest messages first; selecting one shows all of it. */
export function TrafficGrid({ showsBackground }: { readonly showsBackground: boolean }) {
  const styles = useConsoleStyles();
  const entries = useLogByFrame(useApp().journal.traffic);
  const [selected, setSelected] = useState<TrafficEntry>();
  const rows = newest(entries, showsBackground);
  return (
    <div className={styles.split}>
      <ScrollRegion className={styles.scroller} label="Messages">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- rows can be selected */}
        <table role="grid" aria-label="Traffic" className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} className={styles.header}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((entry) => (
              <TrafficRow
                key={entry.id}
                entry={entry}
                isSelected={entry.id === selected?.id}
                onSelect={setSelected}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && (
          <p className={styles.empty}>No message has crossed the bridge yet.</p>
        )}
      </ScrollRegion>
      {selected && (
        <ScrollRegion className={styles.detail} label="Message">
          <pre className={styles.message}>{fullText(selected.data)}</pre>
        </ScrollRegion>
      )}
    </div>
  );
}

interface TrafficRowProps {
  readonly entry: TrafficEntry;
  readonly isSelected: boolean;
  readonly onSelect: (entry: TrafficEntry) => void;
}

const TrafficRow = memo(({ entry, isSelected, onSelect }: TrafficRowProps) => {
  const styles = useConsoleStyles();
  const texts = [
    timeText(entry.time),
    directionOf(entry.kind),
    entry.provider ?? 'unknown sender',
    entry.kind,
    entry.type,
    shortText(entry.data),
    entry.outcome ?? '',
  ];
  return (
    <tr
      tabIndex={-1}
      aria-selected={isSelected}
      className={mergeClasses(styles.row, isSelected && styles.rowSelected)}
      onClick={() => onSelect(entry)}
    >
      {texts.map((text, index) => (
        <td
          key={columns[index]}
          className={mergeClasses(styles.cell, entry.outcome === 'failure' && styles.failure)}
        >
          {text}
        </td>
      ))}
    </tr>
  );
});
TrafficRow.displayName = 'TrafficRow';

function newest(entries: readonly TrafficEntry[], showsBackground: boolean): TrafficEntry[] {
  const rows: TrafficEntry[] = [];
  for (let index = entries.length - 1; index >= 0 && rows.length < mostRows; index -= 1) {
    const entry = entries[index];
    if (entry && (showsBackground || !backgroundTypes.has(entry.type))) rows.push(entry);
  }
  return rows;
}
