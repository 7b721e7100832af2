import type { presenceMethods } from '../../../contract/index.ts';
import type { LibraryCasesFor } from '../cases.ts';
import { posts, refuses } from '../expectations.ts';
import { timedValue } from '../styles.ts';

export const presenceLibraryCases = {
  setPresence: [
    posts(['Busy', 'c'], 'setPresence', { presenceState: 'Busy', correlationId: 'c' }),
    posts([''], 'setPresence', { presenceState: '', correlationId: undefined }),
    refuses([null, 'c'], {
      text: 'The presencestate parameter is null. Provide a value to the parameter',
      functName: 'setPresence',
      correlationId: 'c',
    }),
    ...timedValue(['Busy']),
  ],
  getPresence: [posts(['c'], 'getPresence', { correlationId: 'c' }), ...timedValue()],
  setAgentPresence: [
    posts(['{"a":1}', 'c'], 'setAgentPresence', { presenceInfo: '{"a":1}', correlationId: 'c' }),
    refuses([undefined, 'c'], {
      text: 'The presenceInfo parameter is null. Provide a value to the parameter',
      functName: 'setAgentPresence',
      correlationId: 'c',
    }),
    ...timedValue(['{}']),
  ],
  initializeAgentPresenceList: [
    posts(['[]', 'c'], 'initializeAgentPresenceList', { presenceList: '[]', correlationId: 'c' }),
    refuses([], {
      text: 'The presenceList parameter is null. Provide a value to the parameter',
      functName: 'initializeAgentPresenceList',
    }),
    ...timedValue(['[]']),
  ],
} satisfies LibraryCasesFor<typeof presenceMethods>;
