import { firstLine, type CallSites } from './call-sites.ts';
import type { Tell } from './tell.ts';

interface Clues {
  /** Stack of the last `addHandler`. */
  readonly lastRegistration: () => string;
  /** Members that were read although they do not exist. */
  readonly unknownMembers: ReadonlySet<string>;
}

/** Recognises errors of the page that come from a wrong use of the library. */
export function watchErrors(view: EventTarget, sites: CallSites, clues: Clues, tell: Tell): void {
  const judge = (thrown: unknown, place = ''): void => {
    if (!(thrown instanceof Error)) return;
    const stack = sites.own(thrown.stack) || place;
    if (thrown.name === 'SecurityError' && /cross-origin (frame|object)/.test(thrown.message)) {
      tell('hostReached', /property '(\w+)'/.exec(thrown.message)?.[1] ?? '', stack);
    }
    if (!(thrown instanceof TypeError)) return;
    const missing = /(\w+) is not a function/.exec(thrown.message)?.[1];
    if (missing !== undefined && clues.unknownMembers.has(missing)) {
      tell('memberCalled', missing, stack);
    }
    // Thrown on the line of the registration, or on the next ones of a chain.
    if (/\bthen\b/.test(thrown.message) && areNear(stack, clues.lastRegistration())) {
      tell('thenOfRegistration', '', stack);
    }
  };
  view.addEventListener('error', (event) => {
    const { error, filename, lineno, colno } = event as ErrorEvent;
    // Errors of the browser itself bring no stack.
    judge(error, filename && `    at ${filename}:${lineno}:${colno}`);
  });
  view.addEventListener('unhandledrejection', (event) =>
    judge((event as PromiseRejectionEvent).reason),
  );
}

const furthest = 3;

function areNear(thrown: string, registration: string): boolean {
  const [at, before] = [thrown, registration].map((stack) =>
    /^(.*):(\d+)$/.exec(firstLine(stack) ?? ''),
  );
  if (!at || !before || at[1] !== before[1]) return false;
  return Math.abs(Number(at[2]) - Number(before[2])) <= furthest;
}
