import { expect as base, type ExpectMatcherState } from '@playwright/test';
import {
  methods,
  wiresOf,
  type InputOf,
  type PayloadOf,
  type events,
} from '../../contract/index.ts';
import type { Message } from './door.ts';
import { lastMessages } from './journal.ts';
import type { Provider } from './provider.ts';

type MethodName = keyof typeof methods;
type Events = typeof events;

/** Some of the keys of a request, as the library sends them. */
export type Sent<Name extends MethodName> = Partial<InputOf<(typeof methods)[Name]>>;
/** Some of the members of an event. */
export type Received<Name extends keyof Events> = Partial<PayloadOf<Events[Name]>>;

interface Options {
  readonly timeout?: number;
}

/** Playwright's `expect` with matchers over what passes between a provider and the host. */
export const expect = base.extend({
  /** The provider has called a method of the library; `sent` names some keys of the request. */
  async toHaveCalled<Name extends MethodName>(
    this: ExpectMatcherState,
    provider: Provider,
    name: Name,
    sent?: Sent<Name>,
    options?: Options,
  ) {
    const types = wiresOf(methods[name]);
    const claim = `${provider.uniqueName} to have called ${name}`;
    return soon(provider, claim, sent, options, this.isNot, ({ kind, type }) =>
      kind === 'request' ? types.includes(type) : false,
    );
  },
  /** The provider was sent an event; `payload` names some of its members. */
  async toHaveReceived<Name extends keyof Events>(
    this: ExpectMatcherState,
    provider: Provider,
    name: Name,
    payload?: Received<Name>,
    options?: Options,
  ) {
    const claim = `${provider.uniqueName} to have received ${name}`;
    return soon(provider, claim, payload, options, this.isNot, ({ kind, type }) =>
      kind === 'event' ? type === name : false,
    );
  },
  /** Nothing about its messages was odd; notes that ask for nothing do not count. */
  async toHaveNoDiagnostics(provider: Provider) {
    const odd = (await provider.diagnostics()).filter(({ severity }) => severity !== 'info');
    const lines = odd.map(({ rule, message, fix }) => `[${rule}] ${message}\n  ${fix}`);
    return {
      pass: odd.length === 0,
      message: () => `${provider.uniqueName}: expected no diagnostics, got\n${lines.join('\n')}`,
    };
  },
});

async function soon(
  provider: Provider,
  claim: string,
  expected: object | undefined,
  { timeout }: Options = {},
  isNot: boolean,
  isMeant: (message: Message) => boolean,
) {
  const found = async (): Promise<boolean> => {
    const meant = (await provider.messages()).filter(isMeant);
    return meant.some(({ data }) => expected === undefined || holds(data, expected));
  };
  // What has passed stays in the journal, so one look decides that something has not.
  const pass = isNot ? await found() : await foundSoon(found, timeout);
  const messages = lastMessages(await provider.journal());
  const keys = expected === undefined ? '' : ` with ${JSON.stringify(expected)}`;
  return {
    pass,
    message: () => `expected ${claim}${isNot ? ' not' : ''}${keys}. ${messages}`,
  };
}

async function foundSoon(found: () => Promise<boolean>, timeout?: number): Promise<boolean> {
  const polled = base.poll(found, timeout === undefined ? {} : { timeout });
  // A busy page may take longer for one look than the time that is given.
  return polled.toBe(true).then(() => true, found);
}

function holds(data: unknown, expected: object): boolean {
  try {
    base(data).toMatchObject(expected as Record<string, unknown>);
    return true;
  } catch {
    return false;
  }
}
