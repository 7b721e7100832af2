import type { Certificate } from './certificate.ts';
import { reachText } from './reach-text.ts';
import type { RunningServer } from './start-server.ts';

export interface Circumstances {
  /** The port that was asked for, if any. */
  readonly wantedPort: number | undefined;
  /** Config file, if there is one. */
  readonly file?: string | undefined;
  readonly certificate?: Certificate | undefined;
}

/** What the terminal shows once the server runs: the addresses, and what to click first. */
export function greeting(
  server: RunningServer,
  { wantedPort = 0, file, certificate }: Circumstances,
): string {
  const { port, origin, addresses, samples, config } = server;
  const lines = [
    ...(wantedPort !== 0 && wantedPort !== port
      ? [`Port ${wantedPort} is in use; using port ${port}.`]
      : []),
    '',
    `  Workspace  ${origin}/`,
    `  Samples    ${origin}/samples/`,
    ...samples.map((sample) => `  Sample     ${addresses.sample(sample)}/`),
    ...(file ? [`  Config     ${file}`] : []),
    ...config.providers.map(({ label, channelUrl }) => `  Provider   ${label}: ${channelUrl}`),
    '',
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
  if (!isSoftphone || others.length > 0) return `${open}; Ctrl+C ends the server.`;
  return `${open}, press "Simulate incoming call" in the panel, then press "Accept".`;
}
