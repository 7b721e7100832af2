import type { WorkspaceConfig } from '../src/config/parse-config.ts';
import { textOn } from '../src/look/colors.ts';
import { canvases, headerBackgrounds } from '../src/look/look.ts';

/**
 * Gives the page's outline, which shows until the first render, the name and colors of the
 * workspace, so that nothing changes color when it appears.
 */
export function withOutline(html: string, { environment, theme }: WorkspaceConfig): string {
  const header = headerBackgrounds(theme);
  const style =
    `<style>:root{${variables(header.light, canvases.light)}}` +
    `@media (prefers-color-scheme:dark){:root{${variables(header.dark, canvases.dark)}}}</style>`;
  return withText(
    withText(html, 'outline-organization', environment.name),
    'outline-name',
    environment.appName,
  ).replace('</head>', () => `${style}</head>`);
}

function withText(html: string, id: string, text: string): string {
  const written = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return html.replace(new RegExp(`(<\\w+ id="${id}">)[^<]*`), (_all, tag: string) => tag + written);
}

function variables(header: string, canvas: string): string {
  return `--outline-header:${header};--outline-text:${textOn(header)};--outline-canvas:${canvas}`;
}
