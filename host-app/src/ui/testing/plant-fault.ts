import type { App } from '../../store/app.ts';

/**
 * When the planted fault strikes: as a component renders, in its effect, or as it handles an event.
 */
export type Phase = 'render' | 'effect' | 'event';

// React functions that call a component, its effect and its event handler.
const callers: Readonly<Record<Phase, RegExp>> = {
  render: /renderWithHooks/,
  effect: /commitHookEffectListMount/,
  event: /executeDispatch|processDispatchQueue/,
};

export interface PlantedFault {
  /**
   * The app that throws at the fault. A new object each time, so that all its readers run again.
   */
  readonly app: () => App;
  readonly strikes: () => number;
  readonly remove: () => void;
}

/**
 * Makes the code of one source file fail whenever it reads or writes the app in one phase.
 *
 * The stack shows the caller, so that any part of the screen can be made to fail without changing
 * it.
 */
export function plantFault(app: App, file: string, phase: Phase): PlantedFault {
  Error.stackTraceLimit = 100;
  let isPlanted = true;
  let strikes = 0;
  const check = (): void => {
    if (!isPlanted) return;
    const fault = new Error(`planted in ${file}`);
    const stack = fault.stack ?? '';
    if (!stack.includes(`/${file}`) || !callers[phase].test(stack)) return;
    strikes += 1;
    throw fault;
  };
  return {
    app: () => checked(app, check, 2),
    strikes: () => strikes,
    remove: () => {
      isPlanted = false;
    },
  };
}

/** Checks before each read of a member, and before each call of one. */
function checked<Value extends object>(target: Value, check: () => void, depth: number): Value {
  const wrapped = new Map<PropertyKey, unknown>();
  return new Proxy(target, {
    get: (_target, key) => {
      check();
      const value: unknown = Reflect.get(target, key);
      if (wrapped.has(key)) return wrapped.get(key);
      const own = wrap(value, check, depth);
      wrapped.set(key, own);
      return own;
    },
  });
}

function wrap(value: unknown, check: () => void, depth: number): unknown {
  if (typeof value === 'function') {
    return (...args: unknown[]): unknown => {
      check();
      return value(...args);
    };
  }
  if (typeof value !== 'object' || value === null || depth === 1) return value;
  return checked(value, check, depth - 1);
}
