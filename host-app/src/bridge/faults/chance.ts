import type { Fault } from '../../store/faults.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How long one slow answer takes, in whole milliseconds. */
export function drawLatency(
  { milliseconds, distribution, spread }: Extract<Fault, { readonly kind: 'latency' }>,
  chance: () => number,
): number {
  const drawn = {
    fixed: () => milliseconds,
    uniform: () => milliseconds + (chance() * 2 - 1) * spread,
    normal: () => milliseconds + gauss(chance) * spread,
    exponential: () => -Math.log(1 - chance()) * milliseconds,
  }[distribution]();
  return Math.max(0, Math.round(drawn));
}

function gauss(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}
