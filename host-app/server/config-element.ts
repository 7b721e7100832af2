import type { WorkspaceConfig } from '../src/config/parse-config.ts';

/** Puts the config into the workspace's page; nothing in the config can end the element early. */
export function withConfig(html: string, config: WorkspaceConfig, isWatched: boolean): string {
  const json = JSON.stringify(config).replaceAll('<', String.raw`\u003c`);
  const watched = isWatched ? ' data-watched' : '';
  const element = `<script type="application/json" id="sidetone-config"${watched}>${json}</script>`;
  return html.replace('</head>', () => `${element}</head>`);
}
