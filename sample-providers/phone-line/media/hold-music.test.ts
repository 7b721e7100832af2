import { expect, it } from 'vitest';
import { composeHoldMusic } from './hold-music.ts';

it('hold music is audible, never clips, and repeats without a jump', () => {
  const samples = composeHoldMusic(8_000);
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  expect(loudest).toBeGreaterThan(0.1);
  expect(loudest).toBeLessThanOrEqual(1);
  expect(Math.abs((samples[0] ?? 1) - (samples.at(-1) ?? 0))).toBeLessThan(0.1);
});
