import type { WorkspaceConfig } from '../src/config/parse-config.ts';
import { withOutline } from './outline.ts';

/**
 * `watched`: the server reports changes after this one. `version`: identifies the config and the
 * build of the page. `static`: no server responds.
 */
export type PageMark = `watched="${string}" data-version="${string}"` | 'static';

/** Puts the config into the workspace's page; nothing in the config can end the element early. */
export function withConfig(html: string, config: WorkspaceConfig, mark?: PageMark): string {
  const json = JSON.stringify(config).replaceAll('<', String.raw`\u003c`);
  const attribute = mark === undefined ? '' : ` data-${mark}`;
  const element = `<script type="application/json" id="sidetone-config"${attribute}>${json}</script>`;
  return withOutline(html, config).replace('</head>', () => `${element}</head>`);
}

/** Tells the page under which cookie, name and value, it offers its rows to the Web API. */
export function withWorkspace(html: string, cookie: string): string {
  const element = `<meta name="sidetone-workspace" content="${cookie}">`;
  return html.replace('</head>', () => `${element}</head>`);
}
