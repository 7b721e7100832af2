import { useShell } from '../../shell/shell-context.ts';
import {
  BriefcaseRegular,
  ClipboardTaskRegular,
  DataBarVerticalRegular,
  PeopleQueueRegular,
} from '@fluentui/react-icons';
import { useApp, useWorkspace } from '../../../store/hooks.ts';
import { usePageStyles } from '../PageArea.styles.ts';
import { RecordCard } from '../record/RecordCard.tsx';
import { ActivitiesCard } from './ActivitiesCard.tsx';
import { useDashboardStyles } from './DashboardPage.styles.ts';
import { DaySection } from '../on-demand-pages.tsx';
import { mine } from './mine.ts';
import { QueueNumbers } from './QueueNumbers.tsx';
import { QueueCard } from './QueueCard.tsx';
import { useCurrentDay } from './useDay.ts';

/** The agent's start page: open and waiting work. */
export function DashboardPage() {
  const page = usePageStyles();
  const styles = useDashboardStyles();
  const fullName = useWorkspace((state) => state.environment.user.fullName);
  const { clock } = useApp();
  const { greeting = 'Here’s what needs your attention today.' } = useShell();
  const day = useCurrentDay();
  return (
    <div className={page.scroller}>
      <header>
        <h1 className={styles.greeting}>
          {greetingAt(new Date(clock.now()).getHours())}, {fullName.split(' ')[0]}
        </h1>
        <p className={styles.hint}>{greeting}</p>
      </header>
      {day && <DaySection day={day} />}
      <div className={styles.board}>
        <RecordCard
          title="My active cases"
          icon={<BriefcaseRegular fontSize={20} />}
          entityName="incident"
          query={`?$filter=statecode eq 0 and ${mine}&$orderby=prioritycode asc,createdon desc`}
          secondary={['ticketnumber', 'prioritycode', 'customerid']}
          empty="No open cases. Well done."
        />
        <QueueCard icon={<PeopleQueueRegular fontSize={20} />} />
        <ActivitiesCard icon={<ClipboardTaskRegular fontSize={20} />} />
        <QueueNumbers icon={<DataBarVerticalRegular fontSize={20} />} />
      </div>
    </div>
  );
}

function greetingAt(hour: number): string {
  if (hour < 12) return 'Good morning';
  return hour < 18 ? 'Good afternoon' : 'Good evening';
}
