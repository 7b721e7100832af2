import { Button } from '@fluentui/react-components';
import { BriefcaseRegular, ClipboardTaskRegular, SearchRegular } from '@fluentui/react-icons';
import { useWorkspace } from '../../../store/hooks.ts';
import { hasDispositions } from '../../../workspace/agent-tools/dispositions.ts';
import type { Tab } from '../../../workspace/tabs/tab.ts';
import { openTab } from '../../../workspace/tabs/tabs.ts';
import { DispositionPicker } from '../../dispositions/DispositionPicker.tsx';
import { useAgentAction } from '../../shell/useAgentAction.ts';
import { useDashboardStyles } from '../dashboard/DashboardPage.styles.ts';
import { usePageStyles } from '../PageArea.styles.ts';
import { RecordCard } from '../record/RecordCard.tsx';
import { CustomerCard } from './CustomerCard.tsx';
import { useCustomer } from './useCustomer.ts';

/** The customer in a conversation, and everything known about them. */
export function ConversationPage({ tab }: { readonly tab: Tab }) {
  const page = usePageStyles();
  const styles = useDashboardStyles();
  const session = useWorkspace((state) =>
    state.sessions.find(({ tabs }) => tabs.some(({ id }) => id === tab.id)),
  );
  const asks = useWorkspace((state) => session !== undefined && hasDispositions(state, session));
  const customer = useCustomer(session?.parameters ?? {});
  return (
    <div className={page.scroller}>
      <header>
        <h1 className={styles.greeting}>{customer.name ?? session?.title ?? tab.title}</h1>
        <p className={styles.hint}>Active conversation</p>
      </header>
      <div className={styles.cards}>
        {customer.record === undefined ? (
          <UnknownCustomer name={customer.name} />
        ) : (
          <>
            <CustomerCard customer={customer.record} />
            <RecordCard
              title="Cases of this customer"
              icon={<BriefcaseRegular fontSize={20} />}
              entityName="incident"
              query={`?$filter=_customerid_value eq ${customer.record.id}&$orderby=statecode asc,createdon desc`}
              secondary={['ticketnumber', 'statuscode', 'createdon']}
              empty="No cases yet."
            />
            <RecordCard
              title="Calls with this customer"
              icon={<ClipboardTaskRegular fontSize={20} />}
              entityName="phonecall"
              query={`?$filter=_regardingobjectid_value eq ${customer.record.id}&$orderby=createdon desc`}
              secondary={['directioncode', 'createdon']}
              empty="No calls yet."
            />
          </>
        )}
        {asks && session && (
          <section className={page.card} aria-label="Result of the conversation">
            <DispositionPicker sessionId={session.id} />
          </section>
        )}
      </div>
    </div>
  );
}

function UnknownCustomer({ name }: { readonly name: string | undefined }) {
  const page = usePageStyles();
  const act = useAgentAction();
  const search = (): void => {
    const searchText = name ?? '';
    act(openTab, {
      title: searchText === '' ? 'Search' : `Search: ${searchText}`,
      page: { type: 'search', searchText, searchType: 1 },
      isFocused: true,
    });
  };
  return (
    <section className={page.card} aria-label="Customer">
      <h2 className={page.cardTitle}>Customer</h2>
      <p className={page.quiet}>No record is linked to this conversation yet.</p>
      <Button icon={<SearchRegular />} onClick={search}>
        Search for the customer
      </Button>
    </section>
  );
}
