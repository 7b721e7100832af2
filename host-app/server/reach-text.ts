import { homedir } from 'node:os';
import type { Certificate } from './certificate/certificate.ts';
import { commandText, trustCommands } from './certificate/trust-commands.ts';
import type { RunningServer } from './start-server.ts';

type Reached = Pick<RunningServer, 'origin' | 'port'>;

/** How a browser reaches a workspace on https, or under an organization's name. */
export function reachText(
  { origin, port }: Reached,
  certificate: Certificate | undefined,
  platform = process.platform,
): readonly string[] {
  const { hostname, protocol, port: named } = new URL(origin);
  const isOrganization = hostname !== 'localhost';
  const usualPort = named === '' ? (protocol === 'https:' ? 443 : 80) : Number(named);
  return [
    ...(isOrganization ? nameLines(hostname, port, usualPort, platform) : []),
    ...(certificate ? trustLines(certificate, platform) : []),
    ...(isOrganization || certificate
      ? flagLines(hostname, port, usualPort, isOrganization, certificate)
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
  return [`For every browser, add this line to ${file}:`, `  127.0.0.1 ${hostname}`, ''];
}

function trustLines(certificate: Certificate, platform: NodeJS.Platform): string[] {
  const commands = trustCommands({ platform, home: homedir(), file: certificate.file });
  return [
    'To make your browsers trust the certificate, once: sidetone trust, which runs',
    ...commands.map((command) => `  ${commandText(command)}`),
    '',
  ];
}

function flagLines(
  hostname: string,
  port: number,
  usualPort: number,
  isOrganization: boolean,
  certificate: Certificate | undefined,
): string[] {
  const flags = [
    ...(isOrganization
      ? [`--host-resolver-rules="MAP ${hostname}:${usualPort} 127.0.0.1:${port}"`]
      : []),
    ...(certificate ? [`--ignore-certificate-errors-spki-list=${certificate.keyHash}`] : []),
    '--user-data-dir=/tmp/sidetone-browser',
  ];
  return ['Or start Chrome or Edge with:', ...flags.map((flag) => `  ${flag}`), ''];
}
