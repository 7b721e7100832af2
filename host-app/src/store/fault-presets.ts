import type { Fault, FaultPreset, FaultRule } from './faults.ts';

interface Preset {
  /** Description of the effect, for the console. */
  readonly says: string;
  readonly rules: readonly FaultRule[];
}

/** The moment with the most to lose: the call is accepted, its session is about to open. */
const whenACallIsTaken = (fault: Fault): readonly FaultRule[] => [
  { messages: ['createSession'], nth: 1, fault },
];

const records = ['createRecord', 'retrieveRecord', 'updateRecord', 'deleteRecord', 'search'];

const everywhere = [
  'onSessionSwitched',
  'onSessionClosed',
  'onPresenceChange',
  'onclicktoact',
  'onmodechanged',
  'onsizechanged',
  'onpagenavigate',
];

/** Named faults that occur in practice, ready to choose. */
export const presetRules: Readonly<Record<FaultPreset, Preset>> = {
  'slow-network': {
    says: 'Every response takes about 800 ms.',
    rules: [{ fault: { kind: 'latency', milliseconds: 800, distribution: 'normal', spread: 250 } }],
  },
  'long-tail': {
    says: 'Most responses are fast; some take seconds.',
    rules: [
      { fault: { kind: 'latency', milliseconds: 600, distribution: 'exponential', spread: 0 } },
    ],
  },
  'silent-host': {
    says: 'A third of the calls are lost: nothing happens and nothing comes back.',
    rules: [{ probability: 0.33, fault: { kind: 'no-answer', isWorkDone: false } }],
  },
  'lost-answers': {
    says: 'Records are written, but the widget never gets a reply.',
    rules: [
      {
        messages: ['createRecord', 'updateRecord', 'deleteRecord'],
        fault: { kind: 'no-answer', isWorkDone: true },
      },
    ],
  },
  'late-success': {
    says: 'The first write succeeds, but its reply arrives after ten seconds.',
    rules: [{ messages: ['createRecord', 'updateRecord'], nth: 1, fault: { kind: 'late-answer' } }],
  },
  rejections: {
    says: 'A third of the calls are refused, each in the shape of its method.',
    rules: [
      {
        probability: 0.33,
        fault: { kind: 'rejection', shape: 'own', message: 'The request was refused.' },
      },
    ],
  },
  'platform-errors': {
    says: 'Records and search fail with the error object of the platform.',
    rules: [
      {
        messages: records,
        fault: { kind: 'rejection', shape: 'F2', message: 'Generic SQL error.' },
      },
    ],
  },
  duplicates: {
    says: 'Every reply and every event arrives twice.',
    rules: [
      { fault: { kind: 'duplicate' } },
      { messages: everywhere, fault: { kind: 'duplicate' } },
    ],
  },
  'out-of-order': {
    says: 'Replies and events arrive out of order.',
    rules: [
      { probability: 0.5, fault: { kind: 'reorder' } },
      { messages: everywhere, probability: 0.5, fault: { kind: 'reorder' } },
    ],
  },
  offline: {
    says: 'The organization cannot be reached: records and search fail, the rest works.',
    rules: [{ fault: { kind: 'offline' } }],
  },
  'widget-reload': {
    says: "The widget reloads while it opens a call's session.",
    rules: whenACallIsTaken({ kind: 'widget-reload' }),
  },
  'frame-crash': {
    says: "The widget crashes while it opens a call's session.",
    rules: whenACallIsTaken({ kind: 'frame-crash' }),
  },
  'host-reload': {
    says: 'The whole workspace reloads while a session opens.',
    rules: whenACallIsTaken({ kind: 'host-reload' }),
  },
};
