import { BriefcaseRegular, ChatRegular, ClipboardTaskRegular } from '@fluentui/react-icons';
import { ActivitiesCard } from '../dashboard/ActivitiesCard.tsx';
import { useDashboardStyles } from '../dashboard/DashboardPage.styles.ts';
import { mine } from '../dashboard/mine.ts';
import { usePageStyles } from '../PageArea.styles.ts';
import { RecordCard } from '../record/RecordCard.tsx';

const rowsOfInbox = 20;

/** Work assigned to the agent; choosing an item opens it as a session. */
export function InboxPage() {
  const page = usePageStyles();
  const styles = useDashboardStyles();
  return (
    <div className={page.scroller}>
      <header>
        <h1 className={styles.greeting}>Inbox</h1>
        <p className={styles.hint}>Assigned to you. Select an item to open it as a session.</p>
      </header>
      <div className={styles.cards}>
        <RecordCard
          title="Cases"
          icon={<BriefcaseRegular fontSize={20} />}
          entityName="incident"
          query={`?$filter=statecode eq 0 and ${mine}&$orderby=modifiedon desc`}
          secondary={['ticketnumber', 'prioritycode', 'customerid']}
          empty="No cases assigned to you"
          limit={rowsOfInbox}
        />
        <RecordCard
          title="Conversations"
          icon={<ChatRegular fontSize={20} />}
          entityName="msdyn_ocliveworkitem"
          query={`?$filter=statecode eq 0 and ${mine}&$orderby=createdon desc`}
          secondary={['msdyn_channel', 'statuscode', 'createdon']}
          empty="No conversations assigned to you"
          limit={rowsOfInbox}
        />
        <ActivitiesCard
          title="Activities"
          icon={<ClipboardTaskRegular fontSize={20} />}
          limit={rowsOfInbox}
        />
      </div>
    </div>
  );
}
