import type { DayBoard } from '../../store/shown-day.ts';
import { percentText, spanText } from '../pages/dashboard/day-text.ts';

const longWaitMs = 120_000;
const lowestLevel = 0.8;
const mostWaiting = 5;
/** Fewer calls say nothing about the level. */
const fewestCalls = 10;

/** Reasons for a supervisor to act, the most urgent first. */
export function alertsOf(board: DayBoard, now: number): readonly string[] {
  const { waitingCalls, waiting, answered, answeredInTime, abandoned } = board;
  const [longest] = waitingCalls;
  const all = answered + abandoned;
  const alerts: string[] = [];
  if (longest && now - longest.arrivedAt > longWaitMs) {
    alerts.push(
      `${longest.matter.contactName} has been waiting for ${spanText(now - longest.arrivedAt)}`,
    );
  }
  if (waiting > mostWaiting) alerts.push(`${waiting} callers are waiting`);
  if (all >= fewestCalls && answeredInTime / all < lowestLevel) {
    alerts.push(`Service level is ${percentText(answeredInTime / all)}, below 80%`);
  }
  return alerts;
}
