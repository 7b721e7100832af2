import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { arriving } from './arriving.ts';
import { atHome } from './at-home.ts';
import { calls } from './calls.ts';
import { consoleTabs } from './console-tabs.ts';
import { indexOf } from './index-page.ts';
import { onStage } from './on-stage.ts';
import { pages } from './pages.ts';
import { media, sizes, type Picture } from './picture.ts';
import { test } from './stage.ts';
import { withFewColors } from './with-few-colors.ts';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const chapters = [atHome, calls, arriving, pages, onStage, consoleTabs];

test.use({
  trace: 'off',
  locale: 'en-US',
  timezoneId: 'UTC',
});

for (const picture of chapters.flatMap(({ pictures }) => pictures)) take(picture);

function take(picture: Picture): void {
  const { zoom, ...viewport } = { zoom: 1, ...sizes[picture.size ?? 'usual'] };
  const { colorScheme, forcedColors } = media[picture.look ?? 'light'];
  test.describe(() => {
    test.use({
      picture,
      viewport,
      deviceScaleFactor: zoom,
      colorScheme,
      contextOptions: { reducedMotion: 'reduce', forcedColors },
    });

    test(picture.name, async ({ page }) => {
      await page.goto(picture.address ?? '/');
      const shown = (await picture.show(page)) ?? page;
      // The pointer rests nowhere, so that no tooltip opens over the picture.
      await shown.mouse.move(viewport.width * 0.6, 66);
      const image = await shown.screenshot({ animations: 'disabled' });
      await writeFile(`${folder}${picture.name}.png`, withFewColors(image));
    });
  });
}

test('the index names every picture and nothing else', async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}README.md`, indexOf(chapters));
  const known = new Set(chapters.flatMap(({ pictures }) => pictures.map(({ name }) => name)));
  for (const file of await readdir(folder)) {
    const isOld = file.endsWith('.png') && !known.has(file.slice(0, -'.png'.length));
    if (isOld) await rm(folder + file);
  }
});
