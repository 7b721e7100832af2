import type { Page } from '@playwright/test';
import { phoneSolution } from '../../run/exports.ts';
import { expect, test } from '../../fixtures.ts';

/** Drops a file on the administrator's part of the console. */
async function drop(page: Page, name: string, content: Uint8Array): Promise<void> {
  const area = page.getByRole('region', { name: 'Providers and templates' });
  const dataTransfer = await page.evaluateHandle(
    ([file, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], file));
      return transfer;
    },
    [name, [...content]] as const,
  );
  const target = area.getByRole('region', { name: 'Records' });
  await target.dispatchEvent('dragover', { dataTransfer });
  await target.dispatchEvent('drop', { dataTransfer });
}

test('[IM23] an administrator drops exports on the console, reads the report and applies it', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Simulator console' }).click();
  await page.getByRole('tab', { name: 'Providers and templates' }).click();
  const pane = page.getByRole('region', { name: 'Import' });

  await drop(page, 'cut.zip', phoneSolution.slice(0, 900));
  await expect(pane.getByRole('alert')).toContainText('cut.zip: ');
  await expect(pane.getByRole('button', { name: 'Apply' })).toBeHidden();

  await drop(page, 'Phone_1_0_0_3.zip', phoneSolution);
  await expect(pane).toContainText('Read 1 provider, 1 session template, 2 tab templates');
  await expect(pane.getByRole('list', { name: 'Report' })).toContainText(
    'no order of additional tabs',
  );
  const phoneFrame = page.frameLocator('iframe[title="Phone"]');
  await expect(phoneFrame.getByRole('button', { name: 'Simulate incoming call' })).toBeVisible();
  await pane.getByRole('button', { name: 'Apply' }).click();
  await expect(pane).toContainText('Applied.');
  await expect(page.locator('iframe[title="Desk phone"]')).toBeAttached();
  await expect(page.getByRole('list', { name: 'Providers' })).toContainText('contoso_phone');
});
