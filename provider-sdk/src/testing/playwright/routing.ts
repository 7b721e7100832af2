import type { BrowserContext, Route } from '@playwright/test';

export interface Site {
  /** Where the workspace is served. */
  readonly served: string;
  /** Where the page finds it: the same, or the address of an organisation. */
  readonly shown: string;
  readonly config: object | undefined;
}

/** Gives the page of the workspace a config of its own, and an organisation's address if it wants one. */
export async function routeWorkspace(context: BrowserContext, site: Site): Promise<void> {
  const { served, shown, config } = site;
  if (shown === served && config === undefined) return;
  // The browser takes an answer of ours for one from far away, which may not frame what is local.
  await context.grantPermissions(['local-network-access'], { origin: shown });
  await context.route(
    (url) => url.origin === shown && (shown !== served || isPage(url.pathname)),
    (route) => answer(route, site),
  );
}

async function answer(route: Route, { served, shown, config }: Site): Promise<void> {
  const asked = new URL(route.request().url());
  const response = await route.fetch({ url: route.request().url().replace(shown, served) });
  if (config === undefined || !isPage(asked.pathname)) return route.fulfill({ response });
  return route.fulfill({ response, body: withConfig(await response.text(), config, served) });
}

function isPage(path: string): boolean {
  return ['/', '/index.html', '/main.aspx'].includes(path.toLowerCase());
}

const element = /(<script type="application\/json" id="sidetone-config">)([^]*?)(<\/script>)/;

/** The config of a test on top of the server's own; samples are where the workspace is. */
function withConfig(html: string, config: object, served: string): string {
  const { port } = new URL(served);
  return html.replace(element, (_whole, start: string, own: string, end: string) => {
    const base: unknown = JSON.parse(own);
    const json = JSON.stringify({ ...Object(base), ...config })
      .replace(/(https?:\/\/[\w-]+\.localhost):5173\b/g, `$1:${port}`)
      .replaceAll('<', String.raw`\u003c`);
    return `${start}${json}${end}`;
  });
}
