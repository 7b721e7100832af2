import { Badge, MessageBar, MessageBarBody, Subtitle1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { CustomerState } from '../calls/customer-state.ts';
import type { Customer } from '../calls/customer-flow.ts';
import { useCustomerPhone } from '../calls/useCustomerPhone.ts';
import { CallScreen } from './CallScreen.tsx';
import { customers, DialScreen } from './DialScreen.tsx';
import { useCustomerPhoneStyles } from './CustomerPhone.styles.ts';

/** The customer's end of a call: a telephone in its own browser window. */
export const CustomerPhone = () => {
  const styles = useCustomerPhoneStyles();
  const [customer, setCustomer] = useState<Customer>(customers[0]);
  const phone = useCustomerPhone(customer);
  const { state } = phone;
  return (
    <div className={styles.page}>
      <main className={styles.phone} aria-label="Customer's phone">
        <div className={styles.head}>
          <Subtitle1 as="h1" className={styles.title}>
            Customer’s phone
          </Subtitle1>
          <LineBadge state={state} />
        </div>
        {state.call && <Problem state={state} />}
        {state.call ? (
          <CallScreen call={state.call} phone={phone} />
        ) : (
          <DialScreen customer={customer} onChange={setCustomer} phone={phone} />
        )}
      </main>
    </div>
  );
};

const LineBadge = ({ state: { status, agents } }: { readonly state: CustomerState }) => {
  if (status !== 'open') return <Badge appearance="tint">No phone line</Badge>;
  return (
    <Badge appearance="tint" color={agents.length === 0 ? 'warning' : 'success'}>
      {agents.length === 1 ? '1 agent' : `${agents.length} agents`}
    </Badge>
  );
};

const Problem = ({
  state: { call, voiceProblem, isSoundBlocked },
}: {
  readonly state: CustomerState;
}) => {
  return (
    <>
      {voiceProblem !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{voiceProblem}. The agent hears a quiet tone instead.</MessageBarBody>
        </MessageBar>
      )}
      {call?.otherProblem !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            On the agent’s side: {call.otherProblem}. You hear a quiet tone instead.
          </MessageBarBody>
        </MessageBar>
      )}
      {isSoundBlocked && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>Click anywhere to hear the agent.</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};
