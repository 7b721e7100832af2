import { sampleOrigin } from './addresses.ts';
import type { RunningServer } from './start-server.ts';

/** What the terminal shows once the server runs: the addresses, and what to click first. */
export function greeting(server: RunningServer, wantedPort: number, configFile?: string): string {
  const { port, origin, samples, config } = server;
  const lines = [
    ...(wantedPort !== 0 && wantedPort !== port
      ? [`Port ${wantedPort} is busy, so this is port ${port}.`]
      : []),
    '',
    `  Workspace  ${origin}/`,
    `  Samples    ${origin}/samples/`,
    ...samples.map((sample) => `  Sample     ${sampleOrigin(sample, port)}/`),
    ...(configFile ? [`  Config     ${configFile}`] : []),
    ...config.providers.map(({ label, channelUrl }) => `  Provider   ${label}: ${channelUrl}`),
    '',
    firstStep(server),
  ];
  return lines.join('\n');
}

function firstStep({ origin, port, config }: RunningServer): string {
  const open = `Open ${origin}/`;
  const [only, ...others] = config.providers;
  if (only === undefined) return `${open}; no provider is configured.`;
  const isSoftphone = new URL(only.channelUrl).origin === sampleOrigin('softphone', port);
  if (!isSoftphone || others.length > 0) return `${open}; Ctrl+C ends the server.`;
  return `${open}, press "Simulate incoming call" in the panel, then press "Accept".`;
}
