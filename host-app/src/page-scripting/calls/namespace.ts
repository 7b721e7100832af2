import type { ScriptPage } from '../script-page.ts';
import { scriptDiagnostics } from './diagnostics.ts';

type Callable = (...input: readonly unknown[]) => unknown;

const askedOfAny = new Set(['then', 'toJSON']);

/**
 * An object of the page as scripts see it: unknown names are undefined and reported, so that the
 * line that explains a TypeError stands before it. Assigned members stick.
 */
export function namespace<Members extends object>(
  page: ScriptPage,
  name: string,
  members: Members,
): Members {
  return new Proxy(withChecks(page, name, members), {
    get: (target, key, receiver) => {
      // Anything may be awaited or written as JSON, and consoles and test frameworks ask for symbols.
      if (typeof key === 'string' && !askedOfAny.has(key) && !(key in target)) {
        page.say(scriptDiagnostics.unknownMember(name, key, Object.keys(target)));
      }
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

/** The same members; functions report callbacks that they do not take. Accessors stay live. */
function withChecks<Members extends object>(
  page: ScriptPage,
  name: string,
  members: Members,
): Members {
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    const run: unknown = property.value;
    if (!isCallable(run)) continue;
    const value = checked(page, `${name}.${key}`, run);
    Object.defineProperty(members, key, { ...property, value });
  }
  return members;
}

/** Members behind their wrapping: one that stands in two namespaces is called once. */
const bare = new WeakMap<Callable, Callable>();

function checked(page: ScriptPage, member: string, given: Callable): Callable {
  const run = bare.get(given) ?? given;
  const call: Callable = (...input) => {
    const extra = input.slice(run.length);
    if (extra.some((value) => typeof value === 'function')) {
      page.say(scriptDiagnostics.callbacks(member));
    }
    return page.logCall(member, input, () => run(...input.slice(0, run.length)));
  };
  bare.set(call, run);
  return Object.defineProperty(call, 'length', { value: run.length });
}

export function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}
