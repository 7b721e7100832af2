import { expect, it } from 'vitest';
import { loudnessOf } from './level-meter.ts';

it.each([
  ['silence', 0, 0],
  ['a whisper', 0.003, 0.2],
  ['a shout', 1, 1],
])('%s is shown as loud as it sounds', (_name, amplitude, level) => {
  expect(loudnessOf(Array.from({ length: 64 }, () => amplitude))).toBeCloseTo(level, 1);
});
