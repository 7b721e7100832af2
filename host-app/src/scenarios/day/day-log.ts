import type { DayEvent } from './day-events.ts';

/** One line of the log: the same day gives the same lines. */
export function lineOf(event: DayEvent): string {
  const time = new Date(event.at).toISOString();
  if (event.kind === 'presence') return `${time} ${event.agentId} is ${event.presence}`;
  const { number, matter } = event.call;
  const call = `${time} call ${number} ${event.kind}`;
  if (event.kind === 'arrived') return `${call}: ${matter.contactName}, ${matter.title}`;
  if (event.kind === 'abandoned' || event.kind === 'handed over') return call;
  if (event.kind !== 'wrapped up') return `${call} by ${event.agentId}`;
  return `${call} by ${event.agentId}: ${event.outcome}, ${event.talkMinutes} min`;
}

/** A running hash of lines (FNV-1a, 32 bits): two logs are equal when their hashes are. */
export function hashAfter(hash: number, line: string): number {
  let next = hash;
  for (let index = 0; index < line.length; index += 1) {
    next = Math.imul(next ^ line.charCodeAt(index), 0x0100_0193);
  }
  return Math.imul(next ^ 10, 0x0100_0193) >>> 0;
}

export const emptyHash = 0x811c_9dc5;
