import type { AnyMethod } from '../../contract/define.ts';
import { methods } from '../../contract/index.ts';
import type { Call } from '../create-library.ts';
import type { Inbound } from '../inbound.ts';
import type { Library } from '../library.ts';
import type { Page } from '../page.ts';
import { countArguments } from './arguments-read.ts';
import type { CallSites } from './call-sites.ts';
import { sameFace } from './same-face.ts';
import type { Tell } from './tell.ts';
import { watchHandlers } from './watched-handlers.ts';

/** Reports from the call watch to the rest of the help. */
export interface CallWatch {
  readonly page: (page: Page) => Page;
  readonly library: (library: Library) => Library;
  /** Stack of the last `addHandler`. */
  readonly lastRegistration: () => string;
  /** The number of calls from the widget. */
  readonly count: () => number;
  /** True while the library itself reads a message. */
  readonly isReading: () => boolean;
  /** Whether an error that the library threw at its caller has been explained. */
  readonly isExplained: (error: Error) => boolean;
}

/**
 * Records where each call comes from and where each handler was added. Everything passes through
 * unchanged: arguments, results, thrown errors, and the identity of handlers.
 */
export function watchCalls(sites: CallSites, tell: Tell): CallWatch {
  let calling: string | undefined;
  let registration = '';
  let count = 0;
  let event: string | undefined;
  let reading = false;
  const explained = new WeakSet<Error>();
  const handlers = watchHandlers(sites, tell, () => event);

  const watch = (name: string, call: Call): Call => {
    const method: AnyMethod | undefined = methods[name as keyof typeof methods];
    const most = method ? countArguments(method) : Infinity;
    const watched: Call = (...args) => {
      count += 1;
      const stack = sites.here();
      const ignored = args.findIndex((given, at) => at >= most && (given ?? null) !== null);
      if (ignored >= 0) tell('argumentIgnored', `${name} ${ignored + 1}`, stack);
      const outer = calling;
      calling = stack;
      if (name === 'addHandler') registration = stack;
      try {
        return call(...handlers.replaceIn(name, args, stack));
      } catch (error) {
        if (error instanceof SyntaxError) {
          explained.add(error);
          tell('jsonExpected', name, stack);
        }
        throw error;
      } finally {
        calling = outer;
      }
    };
    return sameFace(watched, call);
  };

  return {
    page: (page) => ({
      ...page,
      post: (message, target) => {
        const { messageCorrelationId: id } = message as { messageCorrelationId?: unknown };
        if (calling !== undefined && typeof id === 'string') sites.note(id, calling);
        return page.post(message, target);
      },
    }),
    library: (library) => {
      const calls: Record<string, Call> = {};
      for (const [name, call] of Object.entries(library.calls)) calls[name] = watch(name, call);
      return {
        ...library,
        calls,
        framework: { ...library.framework, ...calls },
        receive: (message: Inbound) => {
          reading = true;
          try {
            event = idOf(message);
            library.receive(message);
          } finally {
            event = undefined;
            reading = false;
          }
        },
      };
    },
    lastRegistration: () => registration,
    count: () => count,
    isReading: () => reading,
    isExplained: (error) => explained.has(error),
  };
}

function idOf({ data }: Inbound): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { messageCorrelationId: id } = data as { messageCorrelationId?: unknown };
  return typeof id === 'string' ? id : undefined;
}
