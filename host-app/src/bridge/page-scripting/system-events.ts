import { events, laterEvents, replyType } from 'provider-sdk/contract';
import { hostMethods } from '../handlers/index.ts';

// The one event of the product that scripts of the page raise under its own name (events.md 4.10).
const raisedByPages = 'entityRecordSaved';

const names = new Set([
  replyType,
  ...Object.keys(events),
  ...Object.keys(laterEvents).filter((name) => name !== raisedByPages),
  ...Object.values(hostMethods).flatMap(({ wire, wires }) =>
    typeof wire === 'string' ? [wire] : (wires ?? []),
  ),
]);

/** Names that the host uses itself: no script and no widget may speak under them. */
export function isSystemName(name: string): boolean {
  return names.has(name);
}
