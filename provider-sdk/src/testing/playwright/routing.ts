import type { BrowserContext } from '@playwright/test';
import { forward } from './forward.ts';
import type { Server } from './server.ts';
import { parseUrl } from '../parse-url.ts';

export interface Site {
  readonly server: Server;
  /**
   * Address at which the page finds the workspace: its server, or the address of an organization.
   */
  readonly shown: string;
  readonly config: object | undefined;
  /** Whether the browser can already resolve that address to the server. */
  readonly isMapped: boolean;
}

/** Gives the page of the workspace its own config, and an organization's address on request. */
export async function prepareSite(context: BrowserContext, site: Site): Promise<void> {
  const { server, shown, config, isMapped } = site;
  const served = server.origin;
  if (server.configure) {
    server.configure(config);
  } else if (config !== undefined) {
    refuseTaken(config, shown);
    await context.addInitScript(giveConfig, { shown, config: moved(config, served) });
  }
  if (shown === served) return;
  // A page that the browser considers remote may not frame a page of this machine.
  if (new URL(shown).hostname !== 'localhost') {
    await context.grantPermissions(['local-network-access'], { origin: shown });
  }
  if (isMapped) return;
  await context.route(
    (url) => url.origin === shown,
    (route) => forward(route, shown, served),
  );
}

/**
 * Applies a test's config on top of the server's own, before any script of the page has run.
 *
 * Sent to the page as source text, so it uses nothing from outside itself.
 */
function giveConfig({ shown, config }: { readonly shown: string; readonly config: object }): void {
  if (window !== window.top || location.origin !== shown) return;
  // Between the last element of the page and its first module.
  document.addEventListener(
    'readystatechange',
    () => {
      const element = document.getElementById('sidetone-config');
      if (!element) return;
      element.textContent = JSON.stringify({ ...JSON.parse(element.textContent), ...config });
      element.dataset['unchecked'] = '';
    },
    { once: true },
  );
}

/**
 * @throws when a widget has the same address as the workspace: the browser would never reach it.
 */
export function refuseTaken(config: object, shown: string): void {
  const providers: unknown = Reflect.get(config, 'providers');
  if (!Array.isArray(providers)) return;
  for (const [index, provider] of providers.entries()) {
    const channelUrl = String(Reflect.get(Object(provider), 'channelUrl'));
    const url = parseUrl(channelUrl);
    if (url?.origin !== shown || /^\/+webresources\//i.test(url.pathname)) continue;
    throw new Error(
      `providers[${index}].channelUrl: "${channelUrl}" is at ${shown}, where the workspace is shown to the ` +
        'browser of a test; set the option "organization" to the address from which your page loads the ' +
        'library, such as http://localhost:5174, or serve the page at another port',
    );
  }
}

/** Samples are at the address of the workspace. */
function moved(config: object, served: string): object {
  const { protocol, port } = new URL(served);
  const json = JSON.stringify(config).replace(
    /https?:\/\/([\w.-]+\.localhost):5173\b/g,
    `${protocol}//$1:${port}`,
  );
  return Object(JSON.parse(json));
}
