import type { BrowserContext, Page } from '@playwright/test';
import { harmlessCalls } from './harmless-calls.ts';

/** Methods that return a way to undo themselves. */
const undone = new Set(['addInitScript', 'exposeBinding', 'exposeFunction']);

/** A listener that runs until stopped. */
const listening = new Set(['on', 'once', 'addListener', 'prependListener']);

/**
 * Records the effects of tests on a context and its page, to reverse them.
 *
 * Each member of the two, and of the objects that they contain, counts as lasting unless it is
 * known to be harmless: if a newer Playwright adds a member with lasting effects, the page simply
 * ends with the test.
 */
export function watchCalls(context: BrowserContext, page: Page) {
  let undo: (() => unknown)[] = [];
  let isWatching = false;
  let isLasting = false;
  const spoil = (): void => {
    isLasting ||= isWatching;
  };
  const watched = new Set<object>();
  const watch = (target: object, owner: string): void => {
    if (watched.has(target)) return;
    watched.add(target);
    for (const [name, member] of publicMembers(target)) {
      const value: unknown = member.value;
      if (member.get) onRead(target, name, member, spoil);
      else if (typeof value === 'object' && value !== null) watch(value, name);
      else if (typeof value === 'function') after(target, name, judge(target, owner, name));
    }
  };
  const judge = (target: object, owner: string, name: string): Note => {
    if (listening.has(name)) {
      return (_result, [event, listener]) => {
        undo.push(() => Reflect.apply(methodOf(target, 'off'), target, [event, listener]));
      };
    }
    if (undone.has(name)) return (result) => undo.push(() => dispose(result));
    return harmlessCalls[owner]?.has(name) ? () => undefined : spoil;
  };
  watch(context, 'context');
  watch(page, 'page');
  return {
    /** From here on a test uses it; Playwright's own calls before and after do not count. */
    begin: (): void => {
      isWatching = true;
    },
    /** False when something remains. */
    takeBack: async (): Promise<boolean> => {
      isWatching = false;
      if (isLasting) return false;
      const all = undo;
      undo = [];
      await Promise.all(all.map((each) => each()));
      return true;
    },
  };
}

type Note = (result: unknown, args: readonly unknown[]) => void;

/** @throws when the installed Playwright cannot undo it. */
async function dispose(result: unknown): Promise<void> {
  const held: unknown = await result;
  await Reflect.apply(methodOf(Object(held), 'dispose'), held, []);
}

function methodOf(target: object, name: string): (...args: unknown[]) => unknown {
  const method: unknown = Reflect.get(target, name);
  if (typeof method === 'function') return (...args) => Reflect.apply(method, target, args);
  throw new TypeError(`expected a method ${name}, got ${typeof method}`);
}

/** Own and inherited ones. Names that begin with `_` are Playwright's own. */
function publicMembers(target: object): ReadonlyMap<string, PropertyDescriptor> {
  const members = new Map<string, PropertyDescriptor>();
  let each: object | null = target;
  while (each !== null && each !== Object.prototype) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(each))) {
      if (!/^(_|constructor$)/.test(name) && !members.has(name)) members.set(name, found);
    }
    each = prototypeOf(each);
  }
  return members;
}

function prototypeOf(target: object): object | null {
  const prototype: unknown = Object.getPrototypeOf(target);
  return typeof prototype === 'object' ? prototype : null;
}

/** An accessor is not read before a test does. */
function onRead(
  target: object,
  name: string,
  accessor: PropertyDescriptor,
  note: () => void,
): void {
  Object.defineProperty(target, name, {
    configurable: true,
    get: (): unknown => {
      note();
      return accessor.get?.call(target);
    },
  });
}

/** Reports each call of a method to `note`. */
function after(target: object, name: string, note: Note): void {
  const method: unknown = Reflect.get(target, name);
  if (typeof method !== 'function') return;
  Reflect.set(target, name, (...args: unknown[]): unknown => {
    const result: unknown = Reflect.apply(method, target, args);
    note(result, args);
    return result;
  });
}
