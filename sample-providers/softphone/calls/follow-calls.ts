import type { Line } from '../../phone-line/line.ts';
import { selectLegs } from './legs.ts';
import type { SoftphoneStore } from './softphone-store.ts';

/** Adjusts the line to the calls; returns a function that stops it. */
export const followCalls = (
  line: Line,
  { read, subscribe }: Pick<SoftphoneStore, 'read' | 'subscribe'>,
): (() => void) => {
  let known: readonly string[] = [];
  let wasBusy = false;
  return subscribe(() => {
    const { calls } = read();
    const legs = selectLegs(calls);
    const ids = legs.map(({ id }) => id);
    const gone = known.filter((id) => !ids.includes(id));
    known = ids;
    for (const { id, isMuted, isHolding } of legs) {
      line.setMuted(id, isMuted);
      line.setHolding(id, isHolding);
    }
    for (const id of gone) line.hangUp(id);
    const isBusy = calls.some(({ phase }) => phase !== 'wrapUp');
    if (isBusy !== wasBusy) line.setBusy(isBusy);
    wasBusy = isBusy;
  });
};
