import { asItIs } from './answers.ts';
import type { Api, Call } from './call.ts';
import { CifError } from './cif-error.ts';

/** Payload by event name. Names are exact and case-sensitive. */
export interface CifEvents extends Omit<Microsoft.CIFramework.EventPayloads, 'onSessionSwitched'> {
  /** One of the provider's sessions gained or lost focus. */
  readonly onSessionSwitched: {
    readonly sessionId: string;
    readonly focused: boolean;
    readonly context?: unknown;
  };
}

/** Ends a subscription; calling it again does nothing. */
export type Unsubscribe = () => void;

/** The start of a text tells which one it is. */
const longestQuote = 80;

const parsePayload = (name: string, data: unknown): unknown => {
  if (typeof data !== 'string') return data instanceof Map ? Object.fromEntries(data) : data;
  try {
    return JSON.parse(data);
  } catch (error) {
    const got = JSON.stringify(data.slice(0, longestQuote));
    const text = `${name}: expected JSON, got ${got}; send this event with JSON text`;
    throw new CifError('UNEXPECTED', text, error);
  }
};

// The reference pages spell this member with a double s; shipped hosts do not.
const withOneSpelling = (payload: unknown): unknown => {
  if (typeof payload !== 'object' || payload === null || !('focussed' in payload)) return payload;
  const { focussed, ...rest } = payload;
  return { focused: focussed, ...rest };
};

type Listener = (data: unknown) => Promise<void>;

/**
 * Satisfies the library's rule that a handler returns a promise, and lets no error go unnoticed.
 */
const createListener =
  <Payload>(name: string, handler: (payload: Payload) => unknown): Listener =>
  async (data) => {
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the host's promise, see CifEvents
      await handler(withOneSpelling(parsePayload(name, data)) as Payload);
    } catch (error) {
      reportError(error);
      throw error;
    }
  };

const subscribe = (api: Api, name: string, listener: Listener): Unsubscribe => {
  if (!name) throw new CifError('INVALID_ARGUMENT', 'on: expected an event name, got an empty one');
  void api.addHandler(name, listener);
  return () => void api.removeHandler(name, listener);
};

export const eventMethods = (api: Api, call: Call) => ({
  /**
   * Subscribes to an event of the host and returns the function that ends it. The handler may be
   * sync or async; its errors are reported to the window, and other handlers continue.
   */
  on: <Name extends keyof CifEvents>(
    name: Name,
    handler: (payload: CifEvents[Name]) => unknown,
  ): Unsubscribe => subscribe(api, name, createListener(name, handler)),

  /** Subscribes to a custom event that page scripts raise; they define its payload. */
  onCustom: (name: string, handler: (payload: unknown) => unknown): Unsubscribe =>
    subscribe(api, name, createListener(name, handler)),

  /**
   * Raises a custom event on the page. Resolves to its handler's answer, or `null` without a
   * handler. Input is usually JSON text. Never name an event like a method of this client.
   */
  raiseEvent: (name: string, input?: unknown, correlationId?: string) =>
    call('raiseEvent', (raw) => raw.raiseEvent(name, input, correlationId), asItIs),
});
