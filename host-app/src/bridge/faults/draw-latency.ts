import type { Fault } from '../../store/faults.ts';

/** The delay of one slow reply, in whole milliseconds. */
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
