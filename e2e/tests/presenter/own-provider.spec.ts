import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import JSON5 from 'json5';
import { expect, test, type ConfigInput } from '../../fixtures.ts';
import { giveStage } from '../../run/workspace-server.ts';

const folder = fileURLToPath(new URL('bellwire/', import.meta.url));
const read = (file: string): string => readFileSync(`${folder}${file}`, 'utf8');

// Ten beats in both directions, twice.
test.setTimeout(120_000);

test('[SN7] a stranger’s telephone plays ten beats forward and back twice, with its driver', async ({
  context,
  page,
  server,
  servePages,
}) => {
  const html = read('phone.html').replaceAll('http://localhost:5173', server.origin);
  const origin = await servePages({ '/phone.html': html });
  const config = JSON5.parse<ConfigInput>(
    read('workspace.config.json').replaceAll('http://localhost:4100', origin),
  );
  giveStage(server, config, folder);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/?present&pace=0');
  const phone = page.frameLocator('iframe[title="Bellwire"]');
  const remote = await context.newPage();
  await remote.goto('/?remote');
  const beats = remote.getByRole('list', { name: 'Beats' }).getByRole('button');
  await expect(beats).toHaveCount(10);
  const titles = await beats.allInnerTexts();
  const sessions = page.getByRole('tablist', { name: 'Sessions' }).getByRole('tab');
  const seen: string[][] = [];
  const calls: (string | null)[] = [];
  for (const round of [1, 2]) {
    for (const [index, title] of titles.entries()) {
      await remote.getByRole('button', { name: 'Next beat' }).click();
      await remote.locator('[aria-current="step"]', { hasText: title }).waitFor();
      if (round === 1) {
        seen.push(await sessions.allTextContents());
        calls.push(await phone.locator('#state').textContent());
      }
      await expect(sessions).toHaveText(seen[index] ?? []);
    }
    for (const [index, title] of [...titles.entries()].toReversed()) {
      await remote.getByRole('button', { name: title }).click();
      await expect(sessions).toHaveText(seen[index] ?? []);
      await expect(phone.locator('#state')).toHaveText(calls[index] ?? '');
    }
    await remote.getByRole('button', { name: 'Reset' }).click();
    await expect(sessions).toHaveCount(1);
  }
  expect(calls).toContain('On the line');
  expect(errors).toEqual([]);
});
