import { expect, it } from 'vitest';
import type { Line } from '../../phone-line/line.ts';
import type { Peer } from '../../phone-line/signalling/line-message.ts';
import { callSupport, type CustomerDesk, takeLineEvent } from './customer-flow.ts';
import { type CustomerAction, emptyCustomerState, reduceCustomer } from './customer-state.ts';

const anAgent = (id: string, isBusy = false): Peer => ({ id, kind: 'agent', name: id, isBusy });

const aCustomer = (...peers: readonly Peer[]) => {
  let state = emptyCustomerState;
  let ids = 0;
  const told: string[] = [];
  const line = new Proxy(
    {},
    {
      get:
        (_none, name) =>
        (first: unknown, ...rest: unknown[]) => {
          const text = typeof first === 'object' ? JSON.stringify(first) : String(first);
          told.push([name, text, ...rest].join(' '));
        },
    },
  ) as Line;
  const desk: CustomerDesk = {
    line: () => line,
    read: () => state,
    dispatch: (action: CustomerAction) => {
      state = reduceCustomer(state, action);
    },
    customer: () => ({ name: 'Ada Whitcomb', number: '+1 555 0100', reason: 'Billing' }),
    now: () => 1_000,
    createId: () => `call-${++ids}`,
  };
  takeLineEvent(desk, { type: 'peersChanged', peers });
  const talking = async () => {
    await callSupport(desk);
    takeLineEvent(desk, { type: 'answered', callId: 'call-1' });
    told.length = 0;
  };
  return { desk, told, read: () => state, talking };
};

it('[PH7] a customer rings the first free agent, and the next one after a decline', async () => {
  const { desk, told, read } = aCustomer(anAgent('busy', true), anAgent('alex'), anAgent('sam'));
  await callSupport(desk);
  expect(read().call).toMatchObject({ phase: 'ringing', with: 'alex' });
  takeLineEvent(desk, { type: 'ended', callId: 'call-1', reason: 'declined' });
  expect(read().call).toMatchObject({ phase: 'ringing', with: 'sam' });
  expect(told.filter((text) => text.startsWith('dial'))).toHaveLength(2);
  takeLineEvent(desk, { type: 'ended', callId: 'call-2', reason: 'missed' });
  expect(read()).toMatchObject({ call: undefined, note: 'No agent could take your call' });
});

it('[PH6] a referred customer rings the other agent and then leaves the first', async () => {
  const { desk, told, read, talking } = aCustomer(anAgent('alex'), anAgent('sam'));
  await talking();
  const referred = { callId: 'call-1', to: 'sam', toName: 'Sam', by: 'Alex', replaces: 'c' };
  takeLineEvent(desk, { type: 'referred', ...referred });
  expect(told[0]).toContain('"replaces":"c"');
  takeLineEvent(desk, { type: 'answered', callId: 'call-2' });
  expect(told).toContain('hangUp call-1 transferred');
  expect(read().call).toMatchObject({ id: 'call-2', with: 'Sam', phase: 'talking' });
});

it('[PH6] an unanswered referral leaves the customer with the first agent', async () => {
  const { desk, told, read, talking } = aCustomer(anAgent('alex'), anAgent('sam'));
  await talking();
  const referred = { callId: 'call-1', to: 'sam', toName: 'Sam', by: 'Alex', replaces: undefined };
  takeLineEvent(desk, { type: 'referred', ...referred });
  takeLineEvent(desk, { type: 'ended', callId: 'call-2', reason: 'declined' });
  expect(told).toContain('failRefer call-1 declined');
  expect(read().call).toMatchObject({ id: 'call-1', phase: 'talking', handover: undefined });
});

it('[PH7] a second caller finds the customer busy', async () => {
  const { desk, told, talking } = aCustomer(anAgent('alex'));
  await talking();
  const ringing = { callId: 'x', number: '', name: 'Sam', about: '', replaces: undefined };
  takeLineEvent(desk, { type: 'ringing', ...ringing });
  expect(told).toContain('hangUp x busy');
});
