import type { ShownDay } from '../../../store/shown-day.ts';
import { percentText, spanText } from './day-text.ts';
import { useDayStyles } from './DaySection.styles.ts';

type Board = ReturnType<ShownDay['board']>;

interface DayTilesProps {
  readonly board: Board;
  readonly now: number;
}

/** The center in six numbers. */
export function DayTiles({ board, now }: DayTilesProps) {
  const styles = useDayStyles();
  return (
    <dl className={styles.tiles}>
      {tilesOf(board, now).map(({ label, number, detail }) => (
        <div key={label} className={styles.tile}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.number}>{number}</dd>
          <dd className={styles.detail}>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

function tilesOf(board: Board, now: number) {
  const { waiting, talking, answered, answeredInTime, abandoned, solved, totalWait } = board;
  const [longest] = board.waitingCalls;
  const all = answered + abandoned;
  const working = Object.values(board.presences).filter((text) => text !== 'Offline').length;
  return [
    {
      label: 'Waiting',
      number: waiting.toLocaleString('en'),
      detail: longest ? `Longest ${spanText(now - longest.arrivedAt)}` : 'No one waiting',
    },
    {
      label: 'Calls in progress',
      number: talking.toLocaleString('en'),
      detail: `${working} at work`,
    },
    {
      label: 'Service level',
      number: percentText(all === 0 ? undefined : answeredInTime / all),
      detail: 'Answered within 20 s',
    },
    {
      label: 'Average wait',
      number: answered === 0 ? '–' : spanText(totalWait / answered),
      detail: `Longest ${spanText(board.longestWait)}`,
    },
    {
      label: 'Answered',
      number: answered.toLocaleString('en'),
      detail: `${solved.toLocaleString('en')} cases solved`,
    },
    {
      label: 'Abandoned',
      number: abandoned.toLocaleString('en'),
      detail: all === 0 ? '' : `${percentText(abandoned / all)} of callers`,
    },
  ];
}
