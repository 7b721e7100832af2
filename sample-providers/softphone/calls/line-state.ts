import type { Colleague } from './transfer.ts';

/**
 * Connection of the telephone.
 *
 *   simulated: no exchange, so the other side is simulated
 *   connecting, closed: looking for an exchange
 *   open: calls between browser windows, with sound
 */
export interface LineState {
  readonly status: 'simulated' | 'connecting' | 'closed' | 'open';
  readonly colleagues: readonly Colleague[];
  /** Numbers that a customer's telephone in the room answers to. */
  readonly customers: readonly { readonly id: string; readonly number: string }[];
  /** Why the other side hears a tone instead of a voice. */
  readonly voiceProblem: string | undefined;
  readonly isSoundBlocked: boolean;
}

export const simulatedLine: LineState = {
  status: 'simulated',
  colleagues: [],
  customers: [],
  voiceProblem: undefined,
  isSoundBlocked: false,
};

const digitsOf = (number: string): string => number.replaceAll(/\D/g, '');

/** The telephone with this number, however the number is written. */
export const findCustomer = ({ customers }: LineState, number: string): string | undefined =>
  customers.find((customer) => digitsOf(customer.number) === digitsOf(number))?.id;

/** Colleagues for transferring a simulated call. */
export const simulatedColleagues: readonly Colleague[] = [
  { id: 'simulated-sam', name: 'Sam Okafor', isBusy: false },
  { id: 'simulated-priya', name: 'Priya Nair', isBusy: false },
];
