import { correlationId } from './correlation.ts';
import { arg, check, event, method, value } from './define.ts';
import { anything, number, object, oneOf } from './schema.ts';

/** 0 minimized, 1 docked, 2 hidden. */
export type PanelModeNumber = 0 | 1 | 2;

const mode = oneOf(0, 1, 2);

export const panelMethods = {
  setMode: method({
    wire: 'setmode',
    keys: { value: arg(0, mode), correlationId: correlationId(1) },
    checks: [
      check(
        ([given]) => given !== 0 && given !== 1 && given !== 2,
        'The setMode paramter value must be 0, 1 or 2.',
      ),
    ],
    result: value<PanelModeNumber>(),
  }),
  getMode: method({
    wire: 'getmode',
    keys: { correlationId: correlationId(0) },
    result: value<PanelModeNumber>(),
  }),
  setWidth: method({
    wire: 'setwidth',
    // Passed on and returned unchanged, including text; only the host reads it as a number.
    keys: { value: arg(0, anything) },
    checks: [
      check(
        ([given]) => given === null || given === undefined || !(0 <= (given as number)),
        'The setWidth parameter value is invalid. Provide a positive number to the parameter.',
      ),
    ],
    result: value<unknown>(),
  }),
  getWidth: method({
    wire: 'getwidth',
    keys: { correlationId: correlationId(0) },
    result: value<number>(),
  }),
};

export const panelEvents = {
  onmodechanged: event({ payload: object({ value: mode }) }),
  onsizechanged: event({ payload: object({ value: number }) }),
};
