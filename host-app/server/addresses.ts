import { usualPort, type WorkspaceConfig } from '../src/config/parse-config.ts';

/** Origin of the workspace on a port of this machine. */
export function workspaceOrigin(port: number): string {
  return `http://localhost:${port}`;
}

/** Origin of a sample provider: a name of its own, so a site of its own. */
export function sampleOrigin(sample: string, port: number): string {
  return `http://${sample}.localhost:${port}`;
}

/**
 * Sample pages name the organisation's address as real providers do, with the usual port; the
 * server may run on another one.
 */
export function moveSamplePage(html: string, port: number): string {
  return html.replaceAll(workspaceOrigin(usualPort), workspaceOrigin(port));
}

/** Lets providers that are samples of this server follow it to another port. */
export function moveProviders(
  config: WorkspaceConfig,
  samples: readonly string[],
  port: number,
): WorkspaceConfig {
  const origins = new Map(
    samples.map((sample) => [sampleOrigin(sample, usualPort), sampleOrigin(sample, port)]),
  );
  const providers = config.providers.map((provider) => {
    const url = new URL(provider.channelUrl);
    const moved = origins.get(url.origin);
    return moved
      ? { ...provider, channelUrl: moved + url.href.slice(url.origin.length) }
      : provider;
  });
  return { ...config, providers };
}
