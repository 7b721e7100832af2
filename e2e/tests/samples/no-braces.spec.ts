import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test, type ConfigInput } from '../../fixtures.ts';
import { giveConfig } from '../../run/workspace-server.ts';
import { bracesOn, watchBraces } from '../scenarios/watch-braces.ts';

const folder = new URL('../../../sample-providers/', import.meta.url);
const samples = readdirSync(folder).filter((name) =>
  existsSync(new URL(`${name}/index.html`, folder)),
);
/** Button presses in a sample: enough for a call with its record, its tabs and its end. */
const presses = 12;

for (const sample of samples) {
  test(`[TP12] while a test presses every button of the sample ${sample}, no slug appears without its value`, async ({
    page,
    server,
  }) => {
    test.setTimeout(90_000);
    await watchBraces(page.context());
    const { port } = new URL(server.origin);
    const provider = {
      uniqueName: 'sample_phone',
      label: 'Sample',
      channelUrl: `http://${sample}.localhost:${port}/`,
      enableOutbound: true,
    };
    giveConfig(server, configOf(sample, provider));
    await page.goto(server.origin);
    const buttons = page.frameLocator('iframe[title="Sample"]').getByRole('button');
    await page.locator('iframe[title="Sample"]').waitFor({ state: 'attached' });
    for (let press = 0; press < presses; press += 1) {
      await page.keyboard.press('Escape');
      const accept = page.getByRole('alertdialog').getByRole('button').first();
      if (await accept.isVisible()) await accept.click();
      const names = await buttons.count();
      if (names === 0) continue;
      await buttons.nth(press % names).dispatchEvent('click');
    }
    expect(await bracesOn(page)).toEqual([]);
  });
}

test('[TP12] the check finds a slug that appears without its value', async ({ page, server }) => {
  await watchBraces(page.context());
  await page.goto(server.origin);
  await page.getByRole('tab', { name: 'Home' }).first().waitFor();
  await page.evaluate(() => (document.title = 'Call of {customerName}'));
  await expect.poll(() => bracesOn(page)).toEqual(['Call of {customerName}']);
});

/** The config that comes with a sample, with the sample on the port of this server. */
function configOf(
  sample: string,
  provider: NonNullable<ConfigInput['providers']>[number],
): ConfigInput {
  const file = new URL(`${sample}/workspace.config.json`, folder);
  const config = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as ConfigInput)
    : undefined;
  const { $schema: _schema, ...rest } = { $schema: '', ...config };
  return { ...rest, providers: [provider] };
}
