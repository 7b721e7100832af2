import type { panelMethods } from '../../../contract/index.ts';
import type { LibraryCasesFor } from '../cases.ts';
import { posts, refuses } from '../expectations.ts';
import { timedValue } from '../styles.ts';

const badMode = {
  text: 'The setMode paramter value must be 0, 1 or 2.',
  functName: 'setmode',
};
const badWidth = {
  text: 'The setWidth parameter value is invalid. Provide a positive number to the parameter.',
  functName: 'setwidth',
  correlationId: '',
};

export const panelLibraryCases = {
  setMode: [
    posts([0, 'c'], 'setmode', { value: 0, correlationId: 'c' }),
    posts([1], 'setmode', { value: 1, correlationId: undefined }),
    posts([2], 'setmode', { value: 2, correlationId: undefined }),
    refuses([3], { ...badMode, checks: [1] }),
    refuses(['1', 'c'], { ...badMode, correlationId: 'c', checks: [1] }),
    refuses([], badMode),
    refuses([null], badMode),
    refuses([true], badMode),
    refuses([NaN], badMode),
    refuses([1n], badMode),
    ...timedValue([1]),
  ],
  getMode: [
    posts(['c'], 'getmode', { correlationId: 'c' }),
    posts([], 'getmode', { correlationId: undefined }),
    ...timedValue(),
  ],
  setWidth: [
    posts([0], 'setwidth', { value: 0 }, { checks: [2] }),
    posts([400, 'c'], 'setwidth', { value: 400 }),
    posts(['400'], 'setwidth', { value: '400' }),
    posts([true], 'setwidth', { value: true }),
    posts([5n], 'setwidth', { value: 5n }),
    posts([''], 'setwidth', { value: '' }),
    posts([[]], 'setwidth', { value: [] }),
    posts([Infinity], 'setwidth', { value: Infinity }),
    refuses([-1], { ...badWidth, checks: [2] }),
    refuses([NaN], badWidth),
    refuses(['400px', 'c'], badWidth),
    refuses([null], badWidth),
    refuses([], badWidth),
    refuses([{}], badWidth),
    ...timedValue([400]),
  ],
  getWidth: [posts(['c'], 'getwidth', { correlationId: 'c' }), ...timedValue()],
} satisfies LibraryCasesFor<typeof panelMethods>;
