import { expect, test } from 'vitest';
import { parseConfig } from './config/parse-config.ts';
import { stateOf } from './starting-state.ts';

const surroundings = {
  clock: { now: () => 0, after: () => () => undefined },
  newId: () => '',
  origin: 'http://localhost:5173',
  windowWidth: 1400,
};

test('[PR1] a presence of the config that repeats a built-in one takes its place', () => {
  const presence = [
    { text: 'available', status: 'AVAILABLE', color: 'green' },
    { text: 'Lunch', status: 'AWAY' },
  ];
  const { options } = stateOf(parseConfig({ presence }), surroundings).presence;
  const texts = options.map(({ presenceText }) => presenceText.toLowerCase());
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts).toContain('lunch');
  expect(options.find(({ presenceText }) => presenceText === 'available')?.presenceColor).toBe(
    'green',
  );
});
