import { expect, test } from 'vitest';
import { createJournal } from '../../../store/journal.ts';
import { foldRepeats } from './fold-repeats.ts';

function aJournal(messages: readonly string[]) {
  let time = 0;
  const { diagnostics } = createJournal(() => (time += 10));
  for (const message of messages) {
    const rest = {
      severity: 'info',
      rule: 'RC2',
      provenance: 'chosen',
      fix: 'Declare it.',
    } as const;
    diagnostics.add({ ...rest, provider: 'acme_phone', message });
  }
  return diagnostics.entries();
}

test('repeats are one row with their count, first time and last time', () => {
  const rows = foldRepeats(aJournal(['a', 'b', 'a', 'a']), { wanted: '', mostRows: 300 });
  expect(
    rows.map(({ latest, first, count }) => [latest.message, first.time, latest.time, count]),
  ).toEqual([
    ['a', 10, 40, 3],
    ['b', 20, 20, 1],
  ]);
});

test('findings beyond the row limit do not hide those that are shown', () => {
  const rows = foldRepeats(aJournal(['a', 'b', 'a', 'c']), { wanted: '', mostRows: 2 });
  expect(rows.map(({ latest, count }) => [latest.message, count])).toEqual([
    ['c', 1],
    ['a', 2],
  ]);
  expect(foldRepeats(aJournal(['a', 'b']), { wanted: 'b', mostRows: 2 })).toHaveLength(1);
});
