import type { BrowserContext } from '@playwright/test';
import type { Server } from './server.ts';

export interface Site {
  readonly server: Server;
  /** Where the page finds the workspace: where it is served, or the address of an organisation. */
  readonly shown: string;
  readonly config: object | undefined;
}

/** Gives the page of the workspace a config of its own, and an organisation's address if it wants one. */
export async function prepareSite(context: BrowserContext, site: Site): Promise<void> {
  const { server, shown, config } = site;
  const served = server.origin;
  if (server.configure) {
    server.configure(config);
  } else if (config !== undefined) {
    await context.addInitScript(giveConfig, { shown, config: moved(config, served) });
  }
  if (shown === served) return;
  // The browser takes an answer of ours for one from far away, which may not frame what is local.
  await context.grantPermissions(['local-network-access'], { origin: shown });
  await context.route(
    (url) => url.origin === shown,
    async (route) => {
      const url = route.request().url().replace(shown, served);
      await route.fulfill({ response: await route.fetch({ url }) });
    },
  );
}

/**
 * The config of a test on top of the server's own, before any script of the page has run.
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
    },
    { once: true },
  );
}

/** Samples are where the workspace is. */
function moved(config: object, served: string): object {
  const { port } = new URL(served);
  const json = JSON.stringify(config).replace(
    /(https?:\/\/[\w.-]+\.localhost):5173\b/g,
    `$1:${port}`,
  );
  return Object(JSON.parse(json));
}
