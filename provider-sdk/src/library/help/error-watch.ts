import { firstLine, type CallSites } from './call-sites.ts';
import type { Tell } from './tell.ts';

interface Clues {
  /** Stack of the last `addHandler`. */
  readonly lastRegistration: () => string;
  /** Members that were read although they do not exist. */
  readonly unknownMembers: ReadonlySet<string>;
  /** Whether an error of the library has been explained where it was thrown. */
  readonly isExplained: (error: Error) => boolean;
}

/**
 * Recognizes errors of the page that come from misuse of the library, and lists all other uncaught
 * ones.
 */
export function watchErrors(view: EventTarget, sites: CallSites, clues: Clues, tell: Tell): void {
  view.addEventListener('error', (event) => {
    const { error, message, filename, lineno, colno } = event as ErrorEvent;
    // Files that fail to load fire an event of this name too, without a message.
    if (message === undefined) return;
    // Errors of the browser itself have no stack.
    const place = filename && `    at ${filename}:${lineno}:${colno}`;
    if (judgeError(error, place, sites, clues, tell)) return;
    tell('uncaughtError', textOf(error ?? message), stackOf(error, sites) || place);
  });
  view.addEventListener('unhandledrejection', (event) => {
    const { reason } = event as PromiseRejectionEvent;
    if (judgeError(reason, '', sites, clues, tell)) return;
    tell('unhandledRejection', textOf(reason), stackOf(reason, sites));
  });
}

/** Whether the error comes from misuse of the library; if so, it has been reported. */
function judgeError(
  thrown: unknown,
  place: string,
  sites: CallSites,
  clues: Clues,
  tell: Tell,
): boolean {
  if (!(thrown instanceof Error)) return false;
  const stack = sites.own(thrown.stack) || place;
  if (thrown.name === 'SecurityError' && /cross-origin (frame|object)/.test(thrown.message)) {
    tell('hostReached', /property '(\w+)'/.exec(thrown.message)?.[1] ?? '', stack);
    return true;
  }
  if (!(thrown instanceof TypeError)) return clues.isExplained(thrown);
  const missing = /(\w+) is not a function/.exec(thrown.message)?.[1];
  const isMember = missing !== undefined && clues.unknownMembers.has(missing);
  if (isMember) tell('memberCalled', missing, stack);
  // Thrown on the line of the registration, or on the next lines of a chain.
  const isChained = /\bthen\b/.test(thrown.message) && areNear(stack, clues.lastRegistration());
  if (isChained) tell('thenOfRegistration', '', stack);
  return isMember || isChained;
}

function stackOf(thrown: unknown, sites: CallSites): string {
  return thrown instanceof Error ? sites.own(thrown.stack) : '';
}

function textOf(thrown: unknown): string {
  if (thrown instanceof Error) return `${thrown.name}: ${thrown.message}`;
  if (!(thrown instanceof Map)) return typeof thrown === 'string' ? thrown : String(thrown);
  const message: unknown = thrown.get('message');
  return typeof message === 'string' ? message : 'a Map without a message';
}

const furthest = 3;

function areNear(thrown: string, registration: string): boolean {
  const [at, before] = [thrown, registration].map((stack) =>
    /^(.*):(\d+)$/.exec(firstLine(stack) ?? ''),
  );
  if (!at || !before || at[1] !== before[1]) return false;
  return Math.abs(Number(at[2]) - Number(before[2])) <= furthest;
}
