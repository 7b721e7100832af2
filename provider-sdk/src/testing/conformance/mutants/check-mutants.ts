import { blank, check } from '../../../contract/define.ts';
import { withCall, withPosts, withTable, type LibraryMutant } from './library-mutant.ts';

/** Wrong checks before a post. */
export const checkMutants: readonly LibraryMutant[] = [
  {
    says: 'setMode lets any mode pass',
    rule: 'WR9',
    caughtBy: 'panel/setMode',
    install: withTable(({ setMode }) => ({ setMode: { ...setMode, checks: [] } })),
  },
  {
    says: 'setMode corrects the spelling of its text',
    rule: 'WR9',
    caughtBy: 'panel/setMode',
    install: withTable(({ setMode }) => ({
      setMode: {
        ...setMode,
        checks: setMode.checks.map(({ fails, text }) => ({
          fails,
          text: text.replace('paramter', 'parameter'),
        })),
      },
    })),
  },
  {
    says: 'setMode accepts text for a number',
    rule: 'WR9',
    caughtBy: 'panel/setMode',
    install: withTable(({ setMode }) => ({
      setMode: { ...setMode, checks: [check(([mode]) => !(Number(mode) <= 2), 'no')] },
    })),
  },
  {
    says: 'setWidth lets NaN pass',
    rule: 'WR9',
    caughtBy: 'panel/setWidth',
    install: withTable(({ setWidth }) => ({
      setWidth: {
        ...setWidth,
        checks: [
          blank(0, setWidth.checks[0]?.text ?? ''),
          check(([width]) => Number(width) < 0, setWidth.checks[0]?.text ?? ''),
        ],
      },
    })),
  },
  {
    says: 'a failed check is not reported to the host',
    rule: 'WR9',
    caughtBy: 'sessions/getSession',
    install: withPosts((post) => (post.messageType === 'logErrorsAndReject' ? undefined : post)),
  },
  {
    says: 'a failed check rejects with an Error',
    rule: 'WR9',
    caughtBy: 'tabs/focusTab',
    install: withCall(
      'focusTab',
      (original) =>
        (...args) =>
          Promise.resolve(original(...args)).catch((reason: unknown) => {
            throw new Error(String(reason));
          }),
    ),
  },
  {
    says: 'createRecord checks the data before the name',
    rule: 'WR9',
    caughtBy: 'records/createRecord',
    install: withTable(({ createRecord }) => ({
      createRecord: { ...createRecord, checks: createRecord.checks.toReversed() },
    })),
  },
  {
    says: 'createRecord rejects bad JSON instead of throwing',
    rule: 'WR9',
    caughtBy: 'records/createRecord',
    install: withCall(
      'createRecord',
      (original) =>
        async (...args) =>
          original(...args),
    ),
  },
  {
    says: 'createRecord accepts an object for its JSON',
    rule: 'WR9',
    caughtBy: 'records/createRecord',
    install: withCall(
      'createRecord',
      (original) => (name, data, id) =>
        original(name, typeof data === 'object' && data ? JSON.stringify(data) : data, id),
    ),
  },
  {
    says: 'retrieveRecord adds the missing space to its text',
    rule: 'WR9',
    caughtBy: 'records/retrieveRecord',
    install: withTable(({ retrieveRecord, deleteRecord }) => ({
      retrieveRecord: { ...retrieveRecord, checks: deleteRecord.checks },
    })),
  },
  {
    says: 'closeTab accepts white space',
    rule: 'WR9',
    caughtBy: 'tabs/closeTab',
    install: withTable(({ closeTab, focusTab }) => ({
      closeTab: { ...closeTab, checks: focusTab.checks },
    })),
  },
  {
    says: 'getFcsValue responds to a missing name with a promise',
    rule: 'WR9',
    caughtBy: 'environment/getFcsValue',
    install: withCall(
      'getFcsValue',
      (original) =>
        async (...args) =>
          original(...args),
    ),
  },
];
