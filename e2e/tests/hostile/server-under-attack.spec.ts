import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { attackServer } from '../../attack/attack-server.ts';
import { openOddWidget } from '../../attack/odd-widget.ts';
import { startVictim } from '../../attack/victim.ts';
import { expect, test } from '../../fixtures.ts';

/** `npm run attack` runs it longer, and also sets a time limit for the call. */
const seconds = Number(process.env['ATTACK_SECONDS'] ?? 3);
const isJudged = process.env['ATTACK_SECONDS'] !== undefined;

/** The time from the click in the widget to the session of the caller. */
async function takeCall(page: Page): Promise<number> {
  const phone = page.frameLocator('iframe[title="Phone"]');
  const began = Date.now();
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(phone.getByRole('button', { name: 'End call' })).toBeVisible();
  return Date.now() - began;
}

test('[SV1] a server under a mixed attack keeps running, leaves no file open, and its workspace takes calls', async ({
  page,
}) => {
  test.setTimeout(seconds * 1_000 + 120_000);
  const folder = mkdtempSync(join(tmpdir(), 'under-attack-'));
  writeFileSync(join(folder, 'large.bin'), Buffer.alloc(16 * 1024 * 1024));
  const odd = await openOddWidget();
  const victim = await startVictim(folder, {
    providers: [
      {
        uniqueName: 'contoso_phone',
        label: 'Phone',
        channelUrl: 'http://softphone.localhost:5173/',
      },
      // This page is only for the server: a second provider would hide the panel on Home.
      { uniqueName: 'odd_phone', label: 'Odd', channelUrl: odd.url, state: 'Inactive' },
    ],
  });
  try {
    await page.goto(victim.origin);
    // The first call loads the code into the browser; the second shows how fast the machine is.
    await takeCall(page);
    await page.reload();
    const calm = await takeCall(page);
    await page.reload();
    await expect(page.frameLocator('iframe[title="Phone"]').getByRole('button')).not.toHaveCount(0);
    const filesBefore = victim.openFiles();

    const attack = attackServer({ port: victim.port, folder });
    await page.waitForTimeout((seconds * 1_000) / 2);
    const milliseconds = await takeCall(page);
    await page.waitForTimeout((seconds * 1_000) / 2);
    const blows = await attack.stop();

    console.log(
      `${seconds} s, ${JSON.stringify(blows)}; call taken in ${milliseconds} ms, without an attack in ${calm} ms`,
    );
    console.log(victim.output().split('\n').slice(-20).join('\n'));
    expect(victim.isAlive()).toBe(true);
    await expect.poll(victim.openFiles, { timeout: 30_000 }).toBeLessThanOrEqual(filesBefore);
    expect((await page.request.get(victim.origin)).ok()).toBe(true);
    if (isJudged) expect(milliseconds).toBeLessThan(Math.max(2_000, 2 * calm));
  } finally {
    await victim.close();
    odd.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
