import { parseUrl } from '../../parse-url.ts';

/**
 * Addresses come from configurations and widgets; `javascript:` would run with the workspace's
 * rights.
 */
export function isWebAddress(address: string): boolean {
  return /^https?:$/.test(parseUrl(address)?.protocol ?? '');
}
