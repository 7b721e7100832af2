import type { tabMethods } from '../../../contract/index.ts';
import type { LibraryCasesFor } from '../cases.ts';
import { posts, refuses, throwsAtCaller } from '../expectations.ts';
import { timedValue } from '../styles.ts';

const blankTab = 'The tabId Parameter is blank. Provide a value to the parameter';
const noTab = { text: 'tabId is null or undefined', functName: 'closeTab' };
const blankInput = 'Some of the required parameters are Null';

export const tabLibraryCases = {
  createTab: [
    posts([{ templateName: 't' }, 'c'], 'createTab', {
      input: { templateName: 't' },
      correlationId: 'c',
    }),
    refuses([], { text: blankInput, functName: 'createTab' }),
    ...timedValue([{}]),
  ],
  getTabs: [
    posts(
      ['n', 't', 'c'],
      'getTabsByTagOrName',
      { templateTag: 't', msdyn_name: 'n', correlationId: 'c' },
      { checks: [18] },
    ),
    posts([], 'getTabsByTagOrName', {
      templateTag: undefined,
      msdyn_name: undefined,
      correlationId: undefined,
    }),
    ...timedValue(),
  ],
  focusTab: [
    posts(['tab-id-2', 'c'], 'focusTab', { tabId: 'tab-id-2', correlationId: 'c' }),
    posts([['tab-id-2']], 'focusTab', { tabId: ['tab-id-2'], correlationId: undefined }),
    posts([''], 'focusTab', { tabId: '', correlationId: undefined }),
    refuses([null, 'c'], {
      text: 'tabId is null or undefined',
      functName: 'focusTab',
      correlationId: 'c',
    }),
    ...timedValue(['tab-id-2']),
  ],
  getFocusedTab: [posts(['c'], 'getFocusedTab', { correlationId: 'c' }), ...timedValue()],
  refreshTab: [
    posts(['tab-id-2', 'c'], 'refreshTab', { tabId: 'tab-id-2', correlationId: 'c' }),
    refuses([], { text: blankTab, functName: 'refreshTab' }),
    ...timedValue(['tab-id-2']),
  ],
  setTabTitle: [
    posts(['tab-id-2', { title: 'x' }, 'c'], 'setTabTitle', {
      input: { title: 'x' },
      tabId: 'tab-id-2',
      correlationId: 'c',
    }),
    refuses([], { text: blankTab, functName: 'setTabTitle' }),
    refuses(['tab-id-2', null, 'c'], {
      text: 'The input Parameter cannot be NULL',
      functName: 'setTabTitle',
      correlationId: 'c',
    }),
    ...timedValue(['tab-id-2', {}]),
  ],
  closeTab: [
    posts([' tab-id-2 ', 'c'], 'closeTab', { tabId: ' tab-id-2 ', correlationId: 'c' }),
    refuses(['  ', 'c'], { ...noTab, correlationId: 'c', checks: [35] }),
    refuses([''], noTab),
    refuses([null], noTab),
    throwsAtCaller([5], 'TypeError', [35]),
    throwsAtCaller([{}], 'TypeError'),
    ...timedValue(['tab-id-2']),
  ],
  createTabInHomeSession: [
    posts([{ templateName: 't' }, 'c'], 'createTabInHomeSession', {
      input: { templateName: 't' },
      correlationId: 'c',
    }),
    refuses([], { text: blankInput, functName: 'createTabInHomeSession' }),
    ...timedValue([{}]),
  ],
} satisfies LibraryCasesFor<typeof tabMethods>;
