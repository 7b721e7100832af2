import { expect as base, type ExpectMatcherState } from '@playwright/test';
import { methods, wiresOf, type InputOf, events, type PayloadOf } from '../../contract/index.ts';
import type { Message } from './door.ts';
import { concerning, failureText } from './failure-text.ts';
import { didYouMean } from './nearest-name.ts';
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

interface Judged {
  /** `false` leaves out diagnostics that the workspace could not assign to a provider. */
  readonly ofNoProvider?: boolean;
}

/** Playwright's `expect` with matchers for the messages between a provider and the host. */
export const expect = base.extend({
  /**
   * The provider has called a method of the library; `sent` has the values expected in the request.
   */
  async toHaveCalled<Name extends MethodName>(
    this: ExpectMatcherState,
    provider: Provider,
    name: Name,
    sent?: Sent<Name>,
    options?: Options,
  ) {
    refuseUnknown('method', name, Object.keys(methods));
    const types = wiresOf(methods[name]);
    return soon(provider, `called ${name}`, sent, options, this.isNot, ({ kind, type }) =>
      kind === 'request' ? types.includes(type) : false,
    );
  },
  /** The workspace has sent the provider an event; `payload` has the values expected in it. */
  async toHaveReceived<Name extends keyof Events>(
    this: ExpectMatcherState,
    provider: Provider,
    name: Name,
    payload?: Received<Name>,
    options?: Options,
  ) {
    refuseUnknown('event', name, Object.keys(events));
    return soon(provider, `received ${name}`, payload, options, this.isNot, ({ kind, type }) =>
      kind === 'event' ? type === name : false,
    );
  },
  /**
   * The workspace reported no warning or error about this provider, and none that belongs to no
   * provider; notes do not count.
   */
  async toHaveNoDiagnostics(
    this: ExpectMatcherState,
    provider: Provider,
    { ofNoProvider = true }: Judged = {},
  ) {
    const journal = await provider.journal();
    const diagnostics = concerning(journal.diagnostics, provider.uniqueName).filter(
      (each) => each.severity !== 'info' && (ofNoProvider || each.provider !== undefined),
    );
    const claim = `${provider.uniqueName} to have ${this.isNot ? 'some' : 'no'} diagnostics`;
    return {
      pass: diagnostics.length === 0,
      message: () => `expected ${claim}.\n\n${failureText({ ...journal, diagnostics })}`,
    };
  },
});

/** @throws for an unknown name, because scripts without types get no other check. */
function refuseUnknown(kind: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return;
  throw new Error(`Unknown ${kind} "${name}"${didYouMean(name, names)}`);
}

async function soon(
  provider: Provider,
  deed: string,
  expected: object | undefined,
  { timeout }: Options = {},
  isNot: boolean,
  isMeant: (message: Message) => boolean,
) {
  const found = async (): Promise<boolean> => {
    const meant = (await provider.messages()).filter(isMeant);
    return meant.some(({ data }) => expected === undefined || holds(data, expected));
  };
  // Past messages stay in the journal, so one check proves that something has not happened.
  const pass = isNot ? await found() : await foundSoon(found, timeout);
  const text = pass === isNot ? await provider.explain(await provider.journal()) : '';
  const keys = expected === undefined ? '' : ` with ${JSON.stringify(expected)}`;
  const claim = `${provider.uniqueName} ${isNot ? 'not ' : ''}to have ${deed}${keys}`;
  return {
    pass,
    message: () => `expected ${claim}.\n\n${text}`,
  };
}

async function foundSoon(found: () => Promise<boolean>, timeout?: number): Promise<boolean> {
  const polled = base.poll(found, timeout === undefined ? {} : { timeout });
  // On a busy page, one check may take longer than the time limit.
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
