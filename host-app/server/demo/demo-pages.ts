import type { WorkspaceConfig } from '../../src/config/parse-config.ts';
import { usualAddresses } from '../addresses.ts';
import { withConfig } from '../config-element.ts';
import { libraryFile } from '../folders.ts';

/** Folder of the samples, relative to the workspace's page. */
export const samplesPath = 'samples/';

/**
 * Placeholder in the config for the folder of the samples, whose address only the browser knows.
 */
const unknownFolder = 'https://samples.invalid/';

/** Puts the folder's address into the config before the workspace reads it. */
export const addressScript = `// The addresses of the providers are known only where this folder lies.
const element = document.getElementById('sidetone-config');
const folder = new URL('${samplesPath}', location.href).href;
element.textContent = element.textContent.replaceAll('${unknownFolder}', folder);
`;

export const addressScriptFile = 'addresses.js';

/** Policy that a page can set by itself; only the host's own headers can prevent framing. */
const contentPolicy = "script-src 'self'; object-src 'none'; base-uri 'none'";

/** The workspace's page for a static host: it finds samples and scripts below its own folder. */
export function demoWorkspacePage(html: string, config: WorkspaceConfig): string {
  const providers = config.providers.map((provider) => ({
    ...provider,
    channelUrl: provider.channelUrl.replace(
      /^http:\/\/([\w-]+)\.localhost:\d+\//,
      `${unknownFolder}$1/`,
    ),
    // A static host has no signaling channel.
    customParams: provider.customParams || JSON.stringify({ signalling: 'off' }),
  }));
  const head =
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">` +
    `<meta name="sidetone-samples" content="${samplesPath}">` +
    `<script src="./${addressScriptFile}" defer></script>`;
  // Deferred scripts and modules run in the order of the page, so the addresses come first.
  return withConfig(html, { ...config, providers }, 'static').replace(
    /<script type="module"/,
    `${head}$&`,
  );
}

/** A sample's page for a static host: its library is next to it, and its host is the page that embeds it. */
export function demoSamplePage(html: string): string {
  return html
    .replaceAll(`${usualAddresses.workspace}/webresources/`, '../../webresources/')
    .replaceAll(`data-crmurl="${usualAddresses.workspace}"`, '');
}

export const libraryPath = `webresources/Widget/${libraryFile}`;
