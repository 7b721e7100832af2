import type { ShownDay } from '../../../store/shown-day.ts';
import { Avatar, mergeClasses, type PresenceBadgeStatus } from '@fluentui/react-components';
import { usePageStyles } from '../PageArea.styles.ts';
import { spanText } from './day-text.ts';
import { useDayStyles } from './DaySection.styles.ts';

type Board = ReturnType<ShownDay['board']>;

const badges: Readonly<Record<Board['presences'][string], PresenceBadgeStatus>> = {
  Available: 'available',
  Busy: 'busy',
  Away: 'away',
  Offline: 'offline',
};

interface DayAgentsProps {
  readonly agents: ShownDay['agents'];
  readonly board: Board;
  readonly now: number;
}

/** Colleagues in a stable order, with their current activity. */
export function DayAgents({ agents, board, now }: DayAgentsProps) {
  const page = usePageStyles();
  const styles = useDayStyles();
  const known = agents.toSorted((left, right) => left.name.localeCompare(right.name, 'en'));
  return (
    <ul className={mergeClasses(styles.list, styles.agents)}>
      {known.map(({ id, name }) => (
        <li key={id} className={styles.agent}>
          <Avatar
            name={name}
            size={32}
            color="colorful"
            badge={{ status: badges[board.presences[id] ?? 'Offline'] }}
            aria-hidden
          />
          <span className={styles.agentText}>
            <span className={page.ellipsis}>{name}</span>
            <span className={styles.detail}>{activityOf(board, id, now)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function activityOf({ talks, presences }: Board, id: string, now: number): string {
  const talk = talks[id];
  if (talk) return `${spanText(now - talk.since)} · ${talk.call.matter.contactName}`;
  const presence = presences[id] ?? 'Offline';
  return presence === 'Busy' ? 'After-call work' : presence;
}
