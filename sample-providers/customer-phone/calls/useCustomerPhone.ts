import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { toExchangeAddress } from '../../phone-line/exchange-address.ts';
import { type Line, openLine } from '../../phone-line/line.ts';
import { callSupport, type Customer, type CustomerDesk, takeLineEvent } from './customer-flow.ts';
import {
  type CustomerAction,
  type CustomerState,
  emptyCustomerState,
  reduceCustomer,
} from './customer-state.ts';

export interface CustomerPhone {
  readonly state: CustomerState;
  readonly line: Line;
  readonly call: () => void;
  readonly answer: () => void;
  readonly hangUp: () => void;
  readonly toggleMute: () => void;
  readonly press: (digit: string) => void;
}

const identityOf = ({ name, number }: Customer) => ({ kind: 'customer', name, number }) as const;

const createPhone = (first: Customer) => {
  let state = emptyCustomerState;
  let customer = first;
  const listeners = new Set<() => void>();
  const dispatch = (action: CustomerAction): void => {
    state = reduceCustomer(state, action);
    for (const listener of listeners) listener();
  };
  const desk: CustomerDesk = {
    line: () => line,
    read: () => state,
    dispatch,
    customer: () => customer,
    now: () => Date.now(),
    createId: () => crypto.randomUUID(),
  };
  const line = openLine(toExchangeAddress(location.href), identityOf(first), (event) =>
    queueMicrotask(() => takeLineEvent(desk, event)),
  );
  return {
    desk,
    line,
    subscribe: (onChange: () => void) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    become: (next: Customer) => {
      customer = next;
      line.introduce(identityOf(next));
    },
  };
};

/** A telephone in a browser window: the customer's end of the line. */
export const useCustomerPhone = (customer: Customer): CustomerPhone => {
  const [phone] = useState(() => createPhone(customer));
  const { desk, line } = phone;
  const state = useSyncExternalStore(phone.subscribe, desk.read);
  const known = useRef(customer);
  useEffect(() => {
    if (known.current === customer) return;
    known.current = customer;
    phone.become(customer);
  }, [phone, customer]);
  const { call } = state;
  return {
    state,
    line,
    call: () => void callSupport(desk),
    answer: () => {
      if (!call) return;
      desk.dispatch({ type: 'answered', id: call.id, at: desk.now() });
      void line.answer(call.id);
    },
    hangUp: () => {
      if (!call) return;
      if (call.handover) line.hangUp(call.handover.callId);
      line.hangUp(call.id, call.phase === 'called' ? 'declined' : 'ended');
    },
    toggleMute: () => {
      if (!call) return;
      desk.dispatch({ type: 'muteToggled' });
      line.setMuted(call.id, !call.isMuted);
    },
    press: (digit) => {
      if (!call) return;
      desk.dispatch({ type: 'digitPressed', digit });
      line.sendDigit(call.id, digit);
    },
  };
};
