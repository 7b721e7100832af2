/** Where a started workspace listens, and the address at which a browser is to show it. */
export interface ServedPlace {
  /** Address for pages, such as `https://contoso.crm.dynamics.com`. */
  readonly shown: string;
  readonly port: number;
  /** Hash of the key of its certificate. */
  readonly keyHash?: string | undefined;
}

/** Arguments that make Chromium resolve the shown address to the server on this machine. */
export function browserArgumentsFor({ shown, port, keyHash }: ServedPlace): readonly string[] {
  const { protocol, hostname, port: given } = new URL(shown);
  const shownPort = given || (protocol === 'https:' ? '443' : '80');
  const isLocal = hostname === 'localhost';
  // Samples are served from subdomains of localhost.
  const names = isLocal ? [hostname, `*.${hostname}`] : [hostname];
  const rules = names.map((name) => `MAP ${name}:${shownPort} 127.0.0.1:${port}`);
  return [
    `--host-resolver-rules=${rules.join(',')}`,
    // The organization's name leads to this machine. A browser would keep public pages from
    // loading from a local address, so this one counts as public.
    ...(isLocal ? [] : [`--ip-address-space-overrides=127.0.0.1:${port}=public`]),
    ...(keyHash === undefined ? [] : [`--ignore-certificate-errors-spki-list=${keyHash}`]),
  ];
}
