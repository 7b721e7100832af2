import { boolean, list, number, object, oneOf, optional, text, type Infer } from './schema.ts';

/** Mistakes that only the widget's page can see; the host knows their rules and texts. */
export const findingNames = [
  'unknownMember',
  'memberCalled',
  'argumentIgnored',
  'uncaughtError',
  'unhandledRejection',
  'jsonExpected',
  'thenOfRegistration',
  'lateListener',
  'loadedTwice',
  'uncheckedMessages',
  'postsToAnyone',
  'popupBlocked',
  'microphoneRefused',
  'hostReached',
  'resultMisread',
] as const;

const finding = object({
  kind: oneOf('finding'),
  name: oneOf(...findingNames),
  /** Values for the text. */
  about: text,
  stack: text,
});

const boot = object({
  kind: oneOf('boot'),
  page: text,
  /** Address of the library's script. */
  script: optional(text),
  crmUrl: optional(text),
  referrer: text,
  ucilib: boolean,
  origins: list(text),
  isSecure: boolean,
  storage: oneOf('open', 'refused'),
  microphone: oneOf('allowed', 'refused', 'unknown'),
  /** Milliseconds from the start of the page to `CIFInitDone`. */
  initDoneAfter: optional(number),
  /** Number of listeners that were added for it after the library had loaded. */
  listeners: number,
  /** Whether the page called the library while `CIFInitDone` was fired. */
  calledWhenDone: boolean,
  calledBefore: boolean,
});

/** Stack of the call, or of the handler, that a correlation ID belongs to. */
const site = object({ kind: oneOf('site'), correlationId: text, stack: text });

/** Answer of a page to a ping. */
const alive = object({ kind: oneOf('alive') });

/** Last word of a page that leaves: it answers no ping any more, and nothing is wrong with that. */
const gone = object({ kind: oneOf('gone') });

export type FindingName = (typeof findingNames)[number];
export type Finding = Infer<typeof finding>;
/** How the page found its library and its host. */
export type BootFacts = Infer<typeof boot>;
export type CallSite = Infer<typeof site>;
export type HelpReport = Finding | BootFacts | CallSite | Infer<typeof alive> | Infer<typeof gone>;

/** A sign of life is asked for: nobody else sees that the process of a page has crashed. */
export interface Ping {
  readonly isPing: true;
}

/** The host's comment on a message or a finding, to show where the mistake was made. */
export interface Explanation {
  readonly correlationId?: string | undefined;
  readonly stack?: string | undefined;
  readonly text: string;
  readonly isError: boolean;
}

/**
 * A report of a widget.
 *
 * @throws {SchemaError} for anything else.
 */
export function parseHelpReport(data: unknown): HelpReport {
  const { kind } = object({ kind: oneOf('finding', 'boot', 'site', 'alive', 'gone') })(
    data,
    'report',
  );
  switch (kind) {
    case 'finding':
      return finding(data, kind);
    case 'boot':
      return boot(data, kind);
    case 'site':
      return site(data, kind);
    case 'alive':
      return alive(data, kind);
    case 'gone':
      return gone(data, kind);
  }
}
