import type { LookupAddress } from 'node:dns';
import { BlockList, isIP } from 'node:net';

const privateAddresses = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv6');
}

/** Whether the address belongs to this machine or its network, also in IPv6 notation. */
function isPrivateAddress(address: string): boolean {
  return privateAddresses.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

// RFC 6761, RFC 6762, RFC 8375, and names that networks use without a standard.
const privateEndings = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|home\.arpa)$/;

/**
 * Whether the name alone shows that it leads into a private network.
 *
 * Any other name counts as public; its owner could point it at a machine that the config does not
 * name.
 */
function namesPrivateAddress(hostName: string): boolean {
  return isIP(hostName) !== 0 || !hostName.includes('.') || privateEndings.test(hostName);
}

/** A private address that the name resolves to without showing it. */
export function hiddenAddress(
  hostName: string,
  addresses: readonly LookupAddress[],
): string | undefined {
  if (namesPrivateAddress(hostName)) return undefined;
  return addresses.find(({ address }) => isPrivateAddress(address))?.address;
}
