import {
  Button,
  Caption1,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Select,
} from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons';
import type { Customer } from '../calls/customer-flow.ts';
import { selectNextAgent } from '../calls/customer-state.ts';
import type { CustomerPhone } from '../calls/useCustomerPhone.ts';
import { useCustomerPhoneStyles } from './CustomerPhone.styles.ts';

/** Customers of the seeded records, and one without a record. */
export const customers = [
  { name: 'Ada Whitcomb', number: '+1 555 0100', reason: 'Customer support' },
  { name: 'Benedikt Ruiz', number: '+1 555 0101', reason: 'Customer support' },
  { name: 'Riley Brooks', number: '+1 555 0199', reason: 'Customer support' },
] as const satisfies readonly Customer[];

interface DialScreenProps {
  readonly customer: Customer;
  readonly onChange: (customer: Customer) => void;
  readonly phone: CustomerPhone;
}

export const DialScreen = ({ customer, onChange, phone }: DialScreenProps) => {
  const styles = useCustomerPhoneStyles();
  const { state } = phone;
  const isReady = state.status === 'open' && selectNextAgent(state) !== undefined;
  return (
    <section className={styles.screen} aria-label="Dial">
      <Field label="You are">
        <Select
          value={customer.name}
          onChange={(_event, { value }) => {
            const chosen = customers.find(({ name }) => name === value);
            if (chosen) onChange(chosen);
          }}
        >
          {customers.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label="Your number">
        <Input
          type="tel"
          value={customer.number}
          onChange={(_event, { value }) => onChange({ ...customer, number: value })}
        />
      </Field>
      <Field label="Reason for calling">
        <Input
          value={customer.reason}
          onChange={(_event, { value }) => onChange({ ...customer, reason: value })}
        />
      </Field>
      {state.note !== undefined && (
        <MessageBar>
          <MessageBarBody>{state.note}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.push} />
      {!isReady && <Caption1 className={styles.quiet}>{whyNot(phone)}</Caption1>}
      <Button
        appearance="primary"
        size="large"
        icon={<CallRegular />}
        disabled={!isReady}
        onClick={phone.call}
      >
        Call support
      </Button>
    </section>
  );
};

const whyNot = ({ state: { status, agents } }: CustomerPhone): string => {
  if (status !== 'open') return 'Connecting. Is the workspace server running?';
  if (agents.length === 0) return 'No agent is online. Open the workspace in another window.';
  return 'All agents are on a call.';
};
