import type { searchMethods } from '../../../contract/index.ts';
import type { LibraryCasesFor } from '../cases.ts';
import { posts, refuses, yields } from '../expectations.ts';
import { timedEntity, timedValue } from '../styles.ts';

const functName = 'searchandopenrecords';
const rest = { correlationId: undefined, searchType: undefined };
const query = { entityName: 'contact', queryParameters: '?$top=1' };
const args = ['contact', '?$top=1', true];

const blankQuery = 'The queryParmeters parameter is blank. Provide a value to the parameter.';
const blankSearchOnly = 'The searchOnly parameter is blank. Provide a value to the parameter.';

export const searchLibraryCases = {
  searchAndOpenRecords: [
    posts(
      ['contact', '?$top=1', true, 'c', 0],
      'search',
      { ...query, searchOnly: true, correlationId: 'c', searchType: 0 },
      { rule: 'SR1', checks: [6] },
    ),
    posts(
      ['contact', '?$top=1', false],
      'searchandopenrecords',
      { ...query, searchOnly: false, ...rest },
      { rule: 'SR1', checks: [6] },
    ),
    posts(
      ['contact', '?$top=1', 'false'],
      'search',
      { ...query, searchOnly: 'false', ...rest },
      { rule: 'SR1' },
    ),
    posts(
      ['contact', '?$top=1', 0],
      'searchandopenrecords',
      { ...query, searchOnly: 0, ...rest },
      { rule: 'SR1' },
    ),
    refuses([], {
      text: 'The EntityName parameter is blank. Provide a value to the parameter.',
      functName,
    }),
    refuses(['contact', '', true, 'c'], { text: blankQuery, functName, correlationId: 'c' }),
    refuses(['contact', '?$top=1'], { text: blankSearchOnly, functName, checks: [6] }),
    yields(args, new Map([['value', []]]), '{}', { checks: [7] }),
    yields(args, new Map([['value', [{ n: 1 }, { n: 2 }]]]), '{"0":{"n":1},"1":{"n":2}}', {
      checks: [7],
    }),
    ...timedEntity(args),
  ],
  renderSearchPage: [
    posts(['contact', '', 'c', 1], 'renderSearchPage', {
      entityName: 'contact',
      searchString: '',
      correlationId: 'c',
      searchType: 1,
    }),
    refuses(['', 'x'], {
      text: 'The EntityName Parameter is blank. Provide a value to the parameter',
      functName: 'renderSearchPage',
    }),
    refuses(['contact', null, 'c'], {
      text: 'The SearchString Parameter cannot be NULL',
      functName: 'renderSearchPage',
      correlationId: 'c',
    }),
    ...timedValue(['contact', 'x']),
  ],
  openKBSearchControl: [
    posts(['x', 'c'], 'openkbsearchcontrol', { searchString: 'x', correlationId: 'c' }),
    posts([''], 'openkbsearchcontrol', { searchString: '', correlationId: undefined }),
    refuses([undefined, 'c'], {
      text: 'The openKBSearchControl parameter value is invalid. Provide a positive number to the parameter.',
      functName: 'openkbsearchcontrol',
      correlationId: 'c',
    }),
    ...timedValue(['x']),
  ],
} satisfies LibraryCasesFor<typeof searchMethods>;
