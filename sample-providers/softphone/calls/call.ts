import type { Transfer } from './transfer.ts';

/** The customer on the call, if a record has the number. */
export interface Party {
  readonly table: 'contact' | 'account';
  readonly id: string;
  readonly name: string;
}

/**
 *   incoming: ringing --accepted--> talking --ended--> wrapUp --finished--> gone
 *                `--declined, or unanswered--> gone
 *   outgoing: dialing --answered--> talking, as above
 *                `--ended--> wrapUp
 */
export type CallPhase = 'ringing' | 'dialing' | 'talking' | 'wrapUp';

export interface Call {
  readonly id: string;
  readonly direction: 'incoming' | 'outgoing';
  readonly number: string;
  readonly queue: string;
  readonly party: Party | undefined;
  /**
   * The workspace session it belongs to; undefined while ringing, or after that session was closed.
   */
  readonly sessionId: string | undefined;
  readonly phase: CallPhase;
  /** With audio, between two browser windows. */
  readonly isReal: boolean;
  readonly transfer: Transfer | undefined;
  /** Why the other side cannot be heard. */
  readonly otherProblem: string | undefined;
  /** Keys pressed during the call. */
  readonly digits: string;
  readonly isMuted: boolean;
  readonly isOnHold: boolean;
  readonly answeredAt: number | undefined;
  readonly endedAt: number | undefined;
  readonly notes: string;
  readonly isSaving: boolean;
  readonly saveProblem: string | undefined;
}

export type NewCall = Pick<Call, 'id' | 'number' | 'queue' | 'party'> &
  Partial<Pick<Call, 'isReal'>>;

const untouched = {
  sessionId: undefined,
  isReal: false,
  transfer: undefined,
  otherProblem: undefined,
  digits: '',
  isMuted: false,
  isOnHold: false,
  answeredAt: undefined,
  endedAt: undefined,
  notes: '',
  isSaving: false,
  saveProblem: undefined,
} as const;

export const createIncomingCall = (call: NewCall): Call => ({
  ...untouched,
  ...call,
  direction: 'incoming',
  phase: 'ringing',
});

export const createOutgoingCall = (call: NewCall): Call => ({
  ...untouched,
  ...call,
  direction: 'outgoing',
  phase: 'dialing',
});

export const selectCallTitle = ({ party, number }: Pick<Call, 'party' | 'number'>): string =>
  party?.name ?? number;

/** Milliseconds of conversation, up to `now` during the call. */
export const selectDuration = ({ answeredAt, endedAt }: Call, now: number): number =>
  answeredAt === undefined ? 0 : Math.max(0, (endedAt ?? now) - answeredAt);
