import { usualPort } from '../src/config/parse-config.ts';
import { controlPath } from '../src/control/operations.ts';
import type { Certificate } from './certificate/certificate.ts';
import { exposureText } from './exposure-text.ts';
import { reachText } from './reach-text.ts';
import type { RunningServer } from './start-server.ts';
import { publicAddress, terminalLine } from './terminal-text.ts';
import { warningLines } from './warning-lines.ts';

export interface Circumstances {
  /** The requested port, if any. */
  readonly wantedPort: number | undefined;
  /** The organization's address, whose port is the usual one, if any. */
  readonly orgUrl?: string | undefined;
  /** The address given with `--host`, if any. */
  readonly host?: string | undefined;
  /** Config file, if there is one. */
  readonly file?: string | undefined;
  readonly certificate?: Certificate | undefined;
}

/** Text for the terminal once the server runs: the addresses, and the first thing to click. */
export function greeting(
  server: RunningServer,
  { wantedPort, orgUrl, host, file, certificate }: Circumstances,
): string {
  const { port, origin, addresses, samples, config } = server;
  const wanted = wantedPort ?? (orgUrl === undefined ? usualPort : 0);
  const warnings = warningLines(config);
  const lines = [
    ...(wanted !== 0 && wanted !== port
      ? [
          `Port ${wanted} is in use, so this is ${port}. In your page, src and data-crmurl of the library's script tag must name port ${port}.`,
        ]
      : []),
    '',
    `  Workspace  ${origin}/`,
    `  Samples    ${origin}/samples/`,
    ...samples.map((sample) => `  Sample     ${addresses.sample(sample)}/`),
    ...(file ? [`  Config     ${terminalLine(file)}`] : []),
    ...config.providers.map(
      ({ label, channelUrl }) =>
        `  Provider   ${terminalLine(label)}: ${publicAddress(channelUrl)}`,
    ),
    ...(server.controlToken === undefined
      ? []
      : [`  Control    ${origin}${controlPath}`, `  Token      ${server.controlToken}`]),
    '',
    ...warnings.flatMap((line) => [line, '']),
    ...exposureText(host, addresses),
    ...reachText(server, certificate),
    firstStep(server),
  ];
  return lines.join('\n');
}

function firstStep({ origin, addresses, config }: RunningServer): string {
  const open = `Open ${origin}/`;
  const [only, ...others] = config.providers;
  if (only === undefined) return `${open}; no provider is configured.`;
  const isSoftphone = new URL(only.channelUrl).origin === addresses.sample('softphone');
  if (!isSoftphone || others.length > 0) {
    return `${open}; Ctrl+C ends the server. The panel stays hidden until ${others.length > 0 ? 'a session of a widget has the focus' : 'the widget calls setMode(1) or a session starts'}, as in the product.`;
  }
  return `${open}, press "Simulate incoming call" in the panel, then press "Accept".`;
}
