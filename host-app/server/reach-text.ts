import type { Certificate } from './certificate.ts';
import type { RunningServer } from './start-server.ts';

type Reached = Pick<RunningServer, 'origin' | 'port'>;

/** How a browser gets to a workspace on https, or under the name of an organisation. */
export function reachText(
  { origin, port }: Reached,
  certificate: Certificate | undefined,
  platform = process.platform,
): readonly string[] {
  const { hostname, protocol } = new URL(origin);
  const isOrganisation = hostname !== 'localhost';
  const usualPort = protocol === 'https:' ? 443 : 80;
  return [
    ...(isOrganisation ? nameLines(hostname, port, usualPort, platform) : []),
    ...(certificate ? trustLines(certificate, platform) : []),
    ...(isOrganisation || certificate
      ? flagLines(hostname, port, usualPort, isOrganisation, certificate)
      : []),
  ];
}

function nameLines(
  hostname: string,
  port: number,
  usualPort: number,
  platform: NodeJS.Platform,
): string[] {
  const file =
    platform === 'win32' ? String.raw`C:\Windows\System32\drivers\etc\hosts` : '/etc/hosts';
  if (port !== usualPort) {
    return [
      `Code with a fixed address expects ${hostname} on port ${usualPort}, but this server is on ${port}:`,
      `run with permission to bind port ${usualPort}, or use the browser flags below.`,
      '',
    ];
  }
  return [`For every browser, put this line into ${file}:`, `  127.0.0.1 ${hostname}`, ''];
}

function trustLines({ file }: Certificate, platform: NodeJS.Platform): string[] {
  const commands: Partial<Record<NodeJS.Platform, string>> = {
    darwin: `sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain "${file}"`,
    win32: `certutil -addstore -user Root "${file}"`,
  };
  const command =
    commands[platform] ?? `certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n sidetone -i "${file}"`;
  return ['To make browsers trust the certificate, once:', `  ${command}`, ''];
}

function flagLines(
  hostname: string,
  port: number,
  usualPort: number,
  isOrganisation: boolean,
  certificate: Certificate | undefined,
): string[] {
  const flags = [
    ...(isOrganisation
      ? [`--host-resolver-rules="MAP ${hostname}:${usualPort} 127.0.0.1:${port}"`]
      : []),
    ...(certificate ? [`--ignore-certificate-errors-spki-list=${certificate.keyHash}`] : []),
    '--user-data-dir=/tmp/sidetone-browser',
  ];
  return ['Or start Chrome or Edge with:', ...flags.map((flag) => `  ${flag}`), ''];
}
