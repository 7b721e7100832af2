import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { ConfigInput } from '../run/workspace-server.ts';
import { test } from './stage.ts';
import { withFewColors } from './with-few-colors.ts';

/** Picture of one sample for the samples page. */
interface SamplePicture {
  readonly name: string;
  readonly label?: string;
  readonly config?: ConfigInput;
  readonly show: (page: Page, origin: string) => Promise<Page | void>;
}

const provider = (sample: string, label: string): ConfigInput => ({
  providers: [
    {
      uniqueName: `contoso_${sample.replaceAll('-', '_')}`,
      label,
      channelUrl: `http://${sample}.localhost:5173/`,
    },
  ],
});

const accept = (page: Page) =>
  page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click();

const samples: readonly SamplePicture[] = [
  {
    name: 'minimal',
    config: provider('minimal', 'Minimal'),
    show: async (page) => {
      const widget = page.frameLocator('iframe[title="Minimal"]');
      await widget.getByRole('button', { name: 'Offer a conversation' }).click();
      await accept(page);
      await expect(widget.getByText(/session-id-/)).toBeVisible();
      await expect(page.getByRole('main').getByRole('textbox').first()).toBeVisible();
    },
  },
  {
    name: 'softphone',
    show: async (page) => {
      const phone = page.frameLocator('iframe[title="Phone"]');
      await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
      await accept(page);
      await expect(phone.getByRole('button', { name: 'End call' })).toBeVisible();
      await expect(
        page.getByRole('main').getByRole('heading', { name: 'Ada Whitcomb' }),
      ).toBeVisible();
    },
  },
  {
    name: 'multi-call',
    config: {
      ...provider('multi-call', 'Messaging'),
      records: { contact: [{ firstname: 'Grace', lastname: 'Holloway', jobtitle: 'Shop owner' }] },
    },
    show: async (page) => {
      const widget = page.frameLocator('iframe[title="Messaging"]');
      const offers = widget.getByRole('button', { name: 'Simulate incoming conversation' });
      await offers.last().click();
      await widget.getByRole('menuitem', { name: /Grace Holloway/ }).click();
      await accept(page);
      await expect(widget.getByText(/My bill asks for a meter reading/)).toBeVisible();
      await expect(page.getByRole('main').getByText('Shop owner')).toBeVisible();
    },
  },
  {
    name: 'customer-phone',
    show: async (page, origin) => {
      await expect(page.frameLocator('iframe[title="Phone"]').getByText(/Connected/)).toBeVisible();
      const customer = await page.context().newPage();
      await customer.setViewportSize({ width: 640, height: 760 });
      await customer.goto(`${origin}/customer-phone/`);
      await customer.getByRole('button', { name: 'Call support', disabled: false }).waitFor();
      return customer;
    },
  },
  {
    name: 'misbehaving',
    config: {
      providers: [
        {
          uniqueName: 'contoso_misbehaving',
          label: 'Misbehaving',
          channelUrl: 'http://misbehaving.localhost:5173/event-misspelt.html',
        },
      ],
    },
    show: async (page) => {
      await page.getByRole('button', { name: 'Simulator console' }).click();
      const console = page.getByRole('region', { name: 'Simulator console' });
      await console.getByRole('tab', { name: /^Diagnostics/ }).click();
      await expect(console.getByText(/did you mean/i).first()).toBeVisible();
    },
  },
];

test.use({
  trace: 'off',
  locale: 'en-US',
  timezoneId: 'UTC',
  viewport: { width: 1280, height: 800 },
  contextOptions: { reducedMotion: 'reduce' },
});

for (const { name, config, show } of samples) {
  test.describe(() => {
    test.use({
      picture: {
        name: `sample-${name}`,
        says: '',
        ...(config ? { config } : {}),
        show: async () => undefined,
      },
    });

    test(`the sample ${name}`, async ({ page, baseURL }) => {
      await page.goto('/');
      const shown = (await show(page, baseURL ?? '')) ?? page;
      // The pointer rests nowhere, so that no tooltip opens over the picture.
      await shown.mouse.move(630, 66);
      const image = await shown.screenshot({ animations: 'disabled' });
      const file = new URL(`../../sample-providers/${name}/picture.png`, import.meta.url);
      await writeFile(fileURLToPath(file), withFewColors(image));
    });
  });
}
