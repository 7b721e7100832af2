import { correlationId } from './correlation.ts';
import { arg, blank, check, method, none, value } from './define.ts';
import { anything, fields, optional, text } from './schema.ts';

const blankTab = 'The tabId Parameter is blank. Provide a value to the parameter';

export const tabMethods = {
  createTab: method({
    wire: 'createTab',
    keys: { input: arg(0, fields), correlationId: correlationId(1) },
    checks: [blank(0, 'Some of the required parameters are Null')],
    result: value<string>(),
  }),
  getTabs: method({
    wire: 'getTabsByTagOrName',
    keys: {
      templateTag: arg(1, optional(text)),
      msdyn_name: arg(0, optional(text)),
      correlationId: correlationId(2),
    },
    result: value<readonly string[]>(),
  }),
  focusTab: method({
    wire: 'focusTab',
    keys: { tabId: arg(0, anything), correlationId: correlationId(1) },
    checks: [blank(0, 'tabId is null or undefined')],
    result: none(),
  }),
  getFocusedTab: method({
    wire: 'getFocusedTab',
    keys: { correlationId: correlationId(0) },
    result: value<string | null>(),
  }),
  refreshTab: method({
    wire: 'refreshTab',
    keys: { tabId: arg(0, text), correlationId: correlationId(1) },
    checks: [blank(0, blankTab)],
    result: none(),
  }),
  setTabTitle: method({
    wire: 'setTabTitle',
    keys: { input: arg(1, fields), tabId: arg(0, text), correlationId: correlationId(2) },
    checks: [blank(0, blankTab), blank(1, 'The input Parameter cannot be NULL')],
    result: value<string>(),
  }),
  closeTab: method({
    wire: 'closeTab',
    keys: { tabId: arg(0, text), correlationId: correlationId(1) },
    // Anything that is neither blank nor text throws a TypeError in the caller's task, as shipped.
    checks: [
      check(
        ([id]) => id === null || id === undefined || (id as string).trim() === '',
        'tabId is null or undefined',
      ),
    ],
    result: none(),
  }),
  createTabInHomeSession: method({
    wire: 'createTabInHomeSession',
    keys: { input: arg(0, fields), correlationId: correlationId(1) },
    checks: [blank(0, 'Some of the required parameters are Null')],
    result: value<string>(),
    source: 'declared',
  }),
};
