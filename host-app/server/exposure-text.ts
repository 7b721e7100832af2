import { isIP } from 'node:net';
import type { Addresses } from './addresses.ts';
import { isAnyAddress, isLoopbackName, outerAddresses } from './host-names.ts';

/** Explains which addresses other machines can open, and what they find there. */
export function exposureText(
  host: string | undefined,
  { workspace, port }: Addresses,
  ownAddresses: () => readonly string[] = outerAddresses,
): readonly string[] {
  if (host === undefined || isLoopbackName(host)) return [];
  const { protocol } = new URL(workspace);
  const names = isAnyAddress(host) ? ownAddresses().filter(isReachable) : [host];
  const addresses = names.map(
    (name) => `  Network    ${new URL(`${protocol}//${forUrl(name)}:${port}`).origin}/`,
  );
  return [
    ...(addresses.length > 0
      ? addresses
      : ['  Network    none: this machine has no address there']),
    '',
    `--host ${host}: anyone who can reach these addresses can open the workspace with its config,`,
    'records, web resources and sample phones. Sample pages and the Web API stay on this machine.',
    ...(protocol === 'http:'
      ? ['Browsers block the microphone at these addresses without https: add --https.']
      : []),
    '',
  ];
}

/** A link-local IPv6 address needs a zone, which a page's address cannot contain. */
function isReachable(address: string): boolean {
  return !address.startsWith('fe80:');
}

function forUrl(name: string): string {
  return isIP(name) === 6 ? `[${name}]` : name;
}
