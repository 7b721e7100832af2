import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parseConfig } from '../src/config/parse-config.ts';
import { canvases, headerBackgrounds } from '../src/look/look.ts';
import { textOn } from '../src/look/colors.ts';
import { withOutline } from './outline.ts';

const page = readFileSync(new URL('../index.html', import.meta.url), 'utf8');

const styleOf = (html: string): string => /<style>:root.*<\/style>/.exec(html)?.[0] ?? '';

test('the outline has the name and the header colors of the screen that takes its place', () => {
  const theme = { accent: '#0a7d3c', headerDark: '#112233' };
  const environment = { name: 'Northwind', appName: 'Service' };
  const html = withOutline(page, parseConfig({ environment, theme }));
  const { light, dark } = headerBackgrounds(theme);
  expect(html).toContain('<span id="outline-organization">Northwind</span>');
  expect(html).toContain('<b id="outline-name">Service</b>');
  const [inLight = '', inDark = ''] = styleOf(html).split('@media');
  expect(inLight).toContain(`--outline-header:${light};`);
  expect(inLight).toContain(`--outline-text:${textOn(light)};`);
  expect(inDark).toContain(`--outline-header:${dark};`);
});

test('its built-in colors are those of a config without a theme', () => {
  const header = headerBackgrounds({});
  for (const mode of ['light', 'dark'] as const) {
    expect(page).toContain(`--outline-header: ${header[mode]};`);
    expect(page).toContain(`--outline-canvas: ${canvases[mode]};`);
  }
});

test('a name cannot end its element', () => {
  const html = withOutline(page, parseConfig({ environment: { appName: '</b><script>$&' } }));
  expect(html).toContain('<b id="outline-name">&lt;/b>&lt;script>$&amp;</b>');
});
