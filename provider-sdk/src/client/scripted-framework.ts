import { vi } from 'vitest';
import type { Api } from './call.ts';

type Answers = { readonly [Method in keyof Api]?: (...args: never[]) => unknown };

/** The library with prepared replies: methods without one do not exist, as in old versions. */
export const createScriptedFramework = (answers: Answers = {}) => {
  const handlers = new Map<string, (data: unknown) => Promise<unknown>>();
  const addHandler = vi.fn((name: string, handler: (data: unknown) => Promise<unknown>) => {
    handlers.set(name, handler);
  });
  const removeHandler = vi.fn((name: string, _handler: unknown) => {
    handlers.delete(name);
  });
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is missing is missing on purpose
    api: { addHandler, removeHandler, ...answers } as unknown as Api,
    addHandler,
    removeHandler,
    /** Calls the handler as the library does and returns its result. */
    raise: (name: string, data: unknown) => handlers.get(name)?.(data),
    hears: (name: string) => handlers.has(name),
  };
};
