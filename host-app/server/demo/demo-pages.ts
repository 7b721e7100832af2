import type { WorkspaceConfig } from '../../src/config/parse-config.ts';
import { usualAddresses } from '../addresses.ts';
import { withConfig } from '../config-element.ts';
import { libraryFile } from '../folders.ts';

/** Folder of the samples, relative to the workspace's page. */
export const samplesPath = 'samples/';
/** Folder of the packed pages of providers, relative to the workspace's page. */
export const providersPath = 'providers/';

/**
 * Placeholder in the config for the folder of the demo, whose address only the browser knows.
 */
export const unknownFolder = 'https://demo.invalid/';

/** Puts the folder's address into the config before the workspace reads it. */
export const addressScript = `// The addresses of the providers are known only where this folder lies.
const element = document.getElementById('sidetone-config');
const folder = new URL('.', location.href).href;
element.textContent = element.textContent.replaceAll('${unknownFolder}', folder);
`;

export const addressScriptFile = 'addresses.js';

/** Policy that a page can set by itself; only the host's own headers can prevent framing. */
const contentPolicy = "script-src 'self'; object-src 'none'; base-uri 'none'";

const sampleSite = /^http:\/\/([\w-]+)\.localhost:\d+\//;

/** The workspace's page for a static host: it finds samples and scripts below its own folder. */
export function demoWorkspacePage(html: string, config: WorkspaceConfig): string {
  const head =
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">` +
    `<meta name="sidetone-samples" content="${samplesPath}">` +
    `<script src="./${addressScriptFile}" defer></script>`;
  // Deferred scripts and modules run in the order of the page, so the addresses come first.
  return withConfig(html, config, 'static').replace(/<script type="module"/, `${head}$&`);
}

/** The providers of a config, each at its place in the demo; `packed`: start pages by unique name. */
export function demoProviders(
  { providers }: WorkspaceConfig,
  samples: readonly string[],
  packed: ReadonlyMap<string, string>,
): WorkspaceConfig['providers'] {
  return providers.map((provider) => {
    const page = packed.get(provider.uniqueName);
    if (page !== undefined) {
      const place = `${unknownFolder}${providersPath}${provider.uniqueName}/`;
      return { ...provider, trustedDomain: '', channelUrl: `${place}${page}` };
    }
    const sample = sampleSite.exec(provider.channelUrl)?.[1] ?? '';
    if (samples.includes(sample)) {
      return {
        ...provider,
        channelUrl: provider.channelUrl.replace(sampleSite, `${unknownFolder}${samplesPath}$1/`),
        // A static host has no signaling channel.
        customParams: provider.customParams || JSON.stringify({ signalling: 'off' }),
      };
    }
    const own = `${usualAddresses.workspace}/`;
    if (!/^\/webresources\//i.test(pathWithin(own, provider.channelUrl))) return provider;
    return { ...provider, channelUrl: provider.channelUrl.replace(own, unknownFolder) };
  });
}

function pathWithin(folder: string, address: string): string {
  return address.startsWith(folder) ? address.slice(folder.length - 1) : '';
}

/** Providers whose pages are not part of the demo. */
export function providersElsewhere(
  providers: WorkspaceConfig['providers'],
): WorkspaceConfig['providers'] {
  return providers.filter(({ channelUrl }) => !channelUrl.startsWith(unknownFolder));
}

/** A sample's page for a static host: its library is next to it, and its host is the page that embeds it. */
export function demoSamplePage(html: string): string {
  return html
    .replaceAll(`${usualAddresses.workspace}/webresources/`, '../../webresources/')
    .replaceAll(`data-crmurl="${usualAddresses.workspace}"`, '');
}

const library = /(["'])https?:\/\/[^"'\s]+\/webresources\/Widget\/msdyn_ciLibrary\.js\1/gi;

/**
 * A provider's page for a static host. `depth`: the number of folders between it and its provider's
 * folder.
 */
export function demoProviderPage(html: string, depth: number): string {
  const up = '../'.repeat(depth + 2);
  return html
    .replaceAll(library, `$1${up}${libraryPath}$1`)
    .replaceAll(/\sdata-crmurl=(["'])[^"']*\1/gi, '');
}

export const libraryPath = `webresources/Widget/${libraryFile}`;
