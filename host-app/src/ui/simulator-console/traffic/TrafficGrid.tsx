import { mergeClasses } from '@fluentui/react-components';
import { memo, useCallback, type KeyboardEvent } from 'react';
import {
  directionOf,
  durationText,
  isFromProvider,
  senderOf,
  shortText,
  timeText,
} from '../message-text.ts';
import type { TrafficLine } from './traffic-row.ts';
import { useTrafficStyles } from './TrafficTab.styles.ts';
import { rowHeight, useWindowedRows } from './useWindowedRows.ts';

const columns = ['Time', 'Provider', 'Message', 'Data', 'Outcome', 'Duration'] as const;

interface TrafficGridProps {
  readonly lines: readonly TrafficLine[];
  readonly selectedId: number | undefined;
  readonly onSelect: (id: number | undefined) => void;
}

/**
 * The messages in order of time. Only the visible rows exist; the arrow keys move through all of
 * them.
 */
export function TrafficGrid({ lines, selectedId, onSelect }: TrafficGridProps) {
  const styles = useTrafficStyles();
  const { ref, first, last, onScroll, reveal } = useWindowedRows(lines.length);
  const select = useCallback((id: number) => onSelect(id), [onSelect]);
  const move = (event: KeyboardEvent): void => {
    const target = targetOf(event.key, lines, selectedId);
    const line = target === undefined ? undefined : lines[target];
    if (event.key === 'Escape') onSelect(undefined);
    if (target === undefined || !line) return;
    event.preventDefault();
    onSelect(line.row.id);
    reveal(target);
  };
  const shown = lines.slice(first, last);
  return (
    <div ref={ref} className={styles.scroller} onScroll={onScroll}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- rows can be selected
        role="grid"
        aria-label="Traffic"
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        aria-activedescendant={selectedId === undefined ? undefined : rowId(selectedId)}
        tabIndex={0}
        className={styles.grid}
        onKeyDown={move}
      >
        <thead className={styles.block}>
          <tr aria-rowindex={1} className={mergeClasses(styles.row, styles.header)}>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.cell}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody
          className={styles.block}
          style={{ height: lines.length * rowHeight, paddingTop: Math.max(0, first) * rowHeight }}
        >
          {shown.map((line, index) => (
            <TrafficRowView
              key={line.row.id}
              line={line}
              index={first + index}
              isSelected={line.row.id === selectedId}
              onSelect={select}
            />
          ))}
        </tbody>
      </table>
      {lines.length === 0 && (
        <p className={styles.empty}>
          No messages yet. Widget calls and workspace events appear here.
        </p>
      )}
    </div>
  );
}

interface TrafficRowProps {
  readonly line: TrafficLine;
  readonly index: number;
  readonly isSelected: boolean;
  readonly onSelect: (id: number) => void;
}

const TrafficRowView = memo(({ line, index, isSelected, onSelect }: TrafficRowProps) => {
  const styles = useTrafficStyles();
  const { row, count } = line;
  const { message, answer } = row;
  const outcome = outcomeOf(line);
  const arrow = isFromProvider(message.kind) ? '→' : '←';
  return (
    <tr
      // The grid itself has the focus and the keys.
      tabIndex={-1}
      id={rowId(row.id)}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={mergeClasses(
        styles.row,
        styles.line,
        outcome.isBad && styles.bad,
        isSelected && styles.selected,
      )}
      onClick={() => onSelect(row.id)}
    >
      <td className={styles.quietCell}>{timeText(message.time)}</td>
      <td className={styles.cell}>{senderOf(message)}</td>
      <td className={styles.cell}>
        <span className={styles.arrow} title={directionOf(message.kind)}>
          {arrow}
        </span>
        {message.type}
        {count > 1 && <span className={styles.count}>×{count}</span>}
        {message.fault && <span className={styles.fault}>{message.fault}</span>}
      </td>
      <td className={styles.quietCell}>{shortText(message.data)}</td>
      <td className={styles.cell}>{outcome.text}</td>
      <td className={styles.numberCell}>
        {answer ? durationText(answer.time - message.time) : ''}
      </td>
    </tr>
  );
});
TrafficRowView.displayName = 'TrafficRowView';

function rowId(id: number): string {
  return `traffic-${id}`;
}

function outcomeOf({ row }: TrafficLine): { readonly text: string; readonly isBad: boolean } {
  const { message, answer, moreAnswers, kind } = row;
  const outcome = answer?.outcome ?? message.outcome;
  if (outcome === undefined) return { text: kind === 'stray' ? '' : 'waiting', isBad: false };
  const text = moreAnswers > 0 ? `${outcome} +${moreAnswers}` : outcome;
  return { text, isBad: outcome === 'failure' };
}

function targetOf(
  key: string,
  lines: readonly TrafficLine[],
  selectedId: number | undefined,
): number | undefined {
  const at = lines.findIndex(({ row }) => row.id === selectedId);
  const end = lines.length - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(end, at + 1),
    ArrowUp: at < 0 ? end : Math.max(0, at - 1),
    PageDown: Math.min(end, at + 10),
    PageUp: Math.max(0, at - 10),
    Home: 0,
    End: end,
  };
  return moves[key];
}
