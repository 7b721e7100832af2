import { correlationId } from './correlation.ts';
import { arg, blank, event, method, value } from './define.ts';
import { fields, jsonText, list, object, text } from './schema.ts';

export const presenceMethods = {
  setPresence: method({
    wire: 'setPresence',
    keys: { presenceState: arg(0, text), correlationId: correlationId(1) },
    checks: [blank(0, 'The presencestate parameter is null. Provide a value to the parameter')],
    result: value<boolean>(),
  }),
  getPresence: method({
    wire: 'getPresence',
    keys: { correlationId: correlationId(0) },
    result: value<string>(),
  }),
  setAgentPresence: method({
    wire: 'setAgentPresence',
    keys: { presenceInfo: arg(0, jsonText(fields)), correlationId: correlationId(1) },
    checks: [blank(0, 'The presenceInfo parameter is null. Provide a value to the parameter')],
    result: value<boolean>(),
    source: 'shipped',
  }),
  initializeAgentPresenceList: method({
    wire: 'initializeAgentPresenceList',
    keys: { presenceList: arg(0, jsonText(list(fields))), correlationId: correlationId(1) },
    checks: [blank(0, 'The presenceList parameter is null. Provide a value to the parameter')],
    result: value<boolean>(),
    source: 'shipped',
  }),
};

const presence = object({
  presenceId: text,
  presenceInfo: object({
    basePresenceStatus: text,
    presenceColor: text,
    presenceId: text,
    presenceText: text,
  }),
});

export const presenceEvents = {
  onPresenceChange: event({ payload: presence }),
  /** Older name of the same event, for providers that registered it. */
  setPresenceEvent: event({ payload: presence, source: 'shipped' }),
};
