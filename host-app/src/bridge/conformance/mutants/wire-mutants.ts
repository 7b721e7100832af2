import type { WireMessage } from '../testing/open-host.ts';
import {
  events,
  isMapWith,
  replies,
  valuesThatAre,
  type HostMutant,
} from '../testing/host-mutant.ts';

const isNumeral = (value: unknown): value is string =>
  typeof value === 'string' && /^\d+$/.test(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isHome = (value: unknown): value is string => value === 'session-id-0';
const isTrue = (value: unknown): value is true => value === true;

function isErrorBody(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'error' in value;
}

function isText(data: ReadonlyMap<string, unknown>, start: string): boolean {
  return String(data.get('message')).startsWith(start);
}

/** Wrong replies, and wrong treatment of messages. */
export const wireMutants: readonly HostMutant[] = [
  {
    says: 'replies are not marked as replies',
    rule: 'WR20',
    caughtBy: 'wire/replies',
    fault: replies(() => ({ messageType: undefined })),
  },
  {
    says: 'replies echo the sender',
    rule: 'WR20',
    caughtBy: 'wire/replies',
    fault: replies((data) => ({ messageData: new Map([...data, ['originURL', 'x']]) })),
  },
  {
    says: 'replies carry an object instead of a Map',
    rule: 'WR4',
    caughtBy: 'wire/replies',
    fault: replies((data) => ({ messageData: Object.fromEntries(data) as object })),
  },
  {
    says: 'an unknown message type is a failure',
    rule: 'WR4',
    caughtBy: 'wire/replies',
    fault: replies((data) => (isText(data, 'No handlers') ? { messageOutcome: 'failure' } : {})),
  },
  {
    says: 'a refusal does not name the message type',
    rule: 'WR8',
    caughtBy: 'wire/replies',
    fault: replies((data) => ({
      messageData: new Map([...data].filter(([key]) => key !== 'msdyn_name')),
    })),
  },
  {
    says: 'a refusal is a success',
    rule: 'PN2',
    caughtBy: 'panel/setMode',
    fault: replies(() => ({ messageOutcome: 'success' })),
  },
  {
    says: 'requests with an object as data are carried out',
    rule: 'WR2',
    caughtBy: 'wire/junk',
    fault: () => ({
      incoming: (message) => {
        const { messageData } = message;
        const isMap = messageData instanceof Map || typeof messageData !== 'object';
        return [isMap ? message : { ...message, messageData: new Map() }];
      },
    }),
  },
  {
    says: 'stray replies are mistaken for requests',
    rule: 'WR5',
    caughtBy: 'wire/junk',
    fault: () => ({
      incoming: ({ messageOutcome, ...message }) => [
        messageOutcome === undefined ? message : { ...message, messageType: 'reply' },
      ],
    }),
  },
  {
    says: 'background messages are dropped',
    rule: 'WR18',
    caughtBy: 'wire/onUserActivity',
    fault: () => ({
      incoming: (message) => (message.messageType === 'onUserActivity' ? [] : [message]),
    }),
  },
  {
    says: 'registering returns null',
    rule: 'EV12',
    caughtBy: 'wire/addGenericHandler',
    fault: valuesThatAre(isTrue, () => null),
  },
  {
    says: 'events carry an object instead of a string',
    rule: 'EV13',
    caughtBy: 'events/envelope',
    fault: () => ({
      outgoing: (message) => {
        const { messageData } = message;
        if (typeof messageData !== 'string') return [message];
        return [{ ...message, messageData: JSON.parse(messageData) as unknown }];
      },
    }),
  },
  {
    says: 'all events have the same correlation ID',
    rule: 'EV13',
    caughtBy: 'events/envelope',
    fault: () => ({
      outgoing: (message) => [
        typeof message.messageData === 'string'
          ? { ...message, messageCorrelationId: 'e' }
          : message,
      ],
    }),
  },
  {
    says: 'getSession returns an object',
    rule: 'SE2',
    caughtBy: 'sessions/getSession',
    fault: valuesThatAre(isMapWith('sessionId'), (session) => Object.fromEntries(session)),
  },
  {
    says: 'getFocusedSession is null on Home',
    rule: 'SE4',
    caughtBy: 'sessions/getFocusedSession',
    fault: valuesThatAre(isHome, () => null),
  },
  {
    says: 'setWidth returns a number for text',
    rule: 'PN11',
    caughtBy: 'panel/setWidth',
    fault: valuesThatAre(isNumeral, Number),
  },
  {
    says: 'tabs are listed with the anchor last',
    rule: 'TB10',
    caughtBy: 'tabs/getTabs',
    fault: valuesThatAre(isList, (tabs) => tabs.toReversed()),
  },
  {
    says: 'notifyEvent wraps its result',
    rule: 'NT2',
    caughtBy: 'notifications/notifyEvent',
    fault: valuesThatAre(isMapWith('actionName'), (outcome) => new Map([['value', outcome]])),
  },
  {
    says: 'writes also return the columns',
    rule: 'RC4',
    caughtBy: 'records/createRecord',
    fault: valuesThatAre(isMapWith('entityType'), (made) => new Map([...made, ['name', 'x']])),
  },
  {
    says: 'a platform error is only a string',
    rule: 'RC5',
    caughtBy: 'records/retrieveRecord',
    fault: replies((data, { messageOutcome }) =>
      messageOutcome === 'failure' ? { messageData: new Map([...data, ['value', 'failed']]) } : {},
    ),
  },
  {
    says: 'a cancelEvent that cancels nothing reports success',
    rule: 'NT21',
    caughtBy: 'notifications/cancelEvent',
    fault: valuesThatAre(
      isMapWith('cancellationToken'),
      (value) => new Map([...value, ['actionName', 'Cancel'], ['responseReason', 'Cancelled']]),
    ),
  },
  {
    says: 'a query with a mistake is rejected',
    rule: 'RC9',
    caughtBy: 'records/executeFetchQuery',
    fault: replies((data) => (isErrorBody(data.get('value')) ? { messageOutcome: 'failure' } : {})),
  },
  {
    says: 'custom parameters are available under only one name',
    rule: 'EN1',
    caughtBy: 'environment/getEnvironment',
    fault: valuesThatAre(
      isMapWith('customParams'),
      (values) => new Map([...values].filter(([key]) => key !== 'customParams')),
    ),
  },
  {
    says: 'onmodechanged arrives twice',
    rule: 'PN4',
    caughtBy: 'panel/onmodechanged',
    fault: events('onmodechanged', (payload) => [payload, payload]),
  },
  {
    says: 'onSessionSwitched has only the documented spelling',
    rule: 'SE6',
    caughtBy: 'sessions/onSessionSwitched',
    fault: events('onSessionSwitched', ({ focused: _focused, ...rest }) => [rest]),
  },
  {
    says: 'onSessionSwitched omits the context',
    rule: 'SE1',
    caughtBy: 'sessions/onSessionSwitched',
    fault: events('onSessionSwitched', ({ context: _context, ...rest }) => [rest]),
  },
  {
    says: 'the event of the new session comes before that of the old one',
    rule: 'SE6',
    caughtBy: 'sessions/onSessionSwitched',
    fault: holdBack(
      ({ messageType, messageData }) =>
        messageType === 'onSessionSwitched' && String(messageData).includes('"focused":false'),
    ),
  },
  {
    says: 'the creator learns of the switch before it knows the ID',
    rule: 'SE1',
    caughtBy: 'sessions/onSessionSwitched',
    fault: () => ({
      outgoing: (message) => {
        const { messageData } = message;
        const id: unknown = messageData instanceof Map ? messageData.get('value') : undefined;
        if (typeof id !== 'string' || !id.startsWith('session-id-')) return [message];
        const payload = JSON.stringify({ sessionId: id, focused: true });
        return [{ messageType: 'onSessionSwitched', messageData: payload }, message];
      },
    }),
  },
  {
    says: 'onSessionClosed is not sent',
    rule: 'SE7',
    caughtBy: 'sessions/onSessionClosed',
    fault: events('onSessionClosed', () => []),
  },
  {
    says: 'widgets do not report agent activity, so a session becomes idle too early',
    rule: 'EV14',
    caughtBy: 'sessions/onSessionIdle',
    fault: () => ({
      incoming: (message) => (message.messageType === 'onUserActivity' ? [] : [message]),
    }),
  },
];

/** Holds such a message back until the next switch of sessions has been reported. */
function holdBack(isConcerned: (message: WireMessage) => boolean): HostMutant['fault'] {
  return () => {
    let held: readonly WireMessage[] = [];
    return {
      outgoing: (message) => {
        if (isConcerned(message)) {
          held = [...held, message];
          return [];
        }
        if (message.messageType !== 'onSessionSwitched') return [message];
        const all = [message, ...held];
        held = [];
        return all;
      },
    };
  };
}
