import { events, replyType, wiresOf } from 'provider-sdk/contract';
import { hostMethods } from '../handlers/index.ts';

const names = new Set([
  replyType,
  ...Object.keys(events),
  ...Object.values(hostMethods).flatMap(wiresOf),
]);

/** Names that the host itself uses: no script or widget may raise them. */
export function isSystemName(name: string): boolean {
  return names.has(name);
}
