import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { giveConfig } from '../../run/workspace-server.ts';
import { badProvider, nameOf, type Provider } from './bad-provider.ts';
import { loudMistakes, quietMistakes, slowMistake, type Mistake } from './mistakes.ts';

interface Found {
  readonly rule: string;
  readonly fix: string;
}

/**
 * Diagnostics of one provider, without duplicates. Leaves out notes, and WS3: pages that do not
 * catch the rejection of their mistake list it as well.
 */
function findings(page: Page, provider: string): Promise<readonly Found[]> {
  return page.evaluate((name) => {
    const { sidetone } = window as unknown as {
      sidetone: {
        journal: {
          diagnostics: {
            entries: () => readonly (Found & { provider?: string; severity: string })[];
          };
        };
      };
    };
    const told = sidetone.journal.diagnostics
      .entries()
      .filter(
        (entry) => entry.provider === name && entry.severity !== 'info' && entry.rule !== 'WS3',
      );
    const byRule = new Map(told.map(({ rule, fix }) => [rule, { rule, fix }]));
    return [...byRule.values()];
  }, provider);
}

async function expectOne(page: Page, [name, rule, fix]: Mistake): Promise<void> {
  await expect(async () => {
    const found = await findings(page, nameOf(name));
    expect(
      found.map((each) => each.rule),
      name,
    ).toEqual([rule]);
    expect(found[0]?.fix, name).toMatch(fix);
  }).toPass({ timeout: 30_000 });
}

// The first provider is the default, so none of the others becomes the active provider.
const bystander: Provider = {
  uniqueName: 'contoso_minimal',
  label: 'Minimal',
  channelUrl: 'http://minimal.localhost:5173/',
};

test.describe('pages that do not disturb each other', () => {
  test.use({
    config: {
      providers: [bystander, ...quietMistakes.map(([name], index) => badProvider(name, index + 1))],
    },
  });

  test('each has one diagnostic with its rule and its fix', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('/');
    for (const mistake of quietMistakes) await expectOne(page, mistake);
    // No diagnostic arrived later.
    for (const mistake of quietMistakes) await expectOne(page, mistake);
  });
});

test('pages that disturb others have one diagnostic each, with its rule and its fix', async ({
  page,
  server,
}) => {
  test.setTimeout(240_000);
  const open = async (on: Page, name: string) => {
    giveConfig(server, { providers: [badProvider(name)] });
    await on.goto(server.origin);
  };
  // Its ten seconds pass while the other pages are checked.
  const slowPage = await page.context().newPage();
  await open(slowPage, slowMistake[0]);
  await page.bringToFront();
  for (const mistake of loudMistakes) {
    await test.step(mistake[0], async () => {
      await open(page, mistake[0]);
      await expectOne(page, mistake);
    });
  }
  await expectOne(slowPage, slowMistake);
});

test.describe('two providers', () => {
  test.use({
    config: { providers: [badProvider('mode-on-home'), { ...bystander, sortOrder: 9 }] },
  });

  test('[PN3] setMode on Home beside another provider is named', async ({ page }) => {
    await page.goto('/');
    await expectOne(page, ['mode-on-home', 'PN3', /default session/]);
  });
});

test.describe('one host name', () => {
  const twin = { ...bystander, channelUrl: 'http://minimal.localhost:5173/index.html' };
  test.use({
    config: {
      providers: [bystander, { ...twin, uniqueName: 'contoso_twin', sortOrder: 1 }],
    },
  });

  test('[BT12] two providers on one host name are named', async ({ page }) => {
    await page.goto('/');
    await expect(async () => {
      const found = await findings(page, 'contoso_twin');
      expect(found.map(({ rule }) => rule)).toContain('BT12');
    }).toPass();
  });
});

test('the good samples have no diagnostic, with and without a call', async ({ page, server }) => {
  test.setTimeout(120_000);
  for (const name of ['minimal', 'multi-call', 'screen-pop', 'conformance', 'softphone']) {
    await test.step(name, async () => {
      const channelUrl = `http://${name}.localhost:5173/`;
      giveConfig(server, {
        providers: [{ uniqueName: 'contoso_good', label: name, channelUrl }],
      });
      await page.goto(server.origin);
      await hasStarted(page, 'contoso_good');
      if (name === 'softphone') await takeCall(page);
      expect(await findings(page, 'contoso_good')).toEqual([]);
    });
  }
});

/** Waits until a provider's page has reported its start or has called a method. */
async function hasStarted(page: Page, provider: string): Promise<void> {
  const hostAddress = () =>
    page.evaluate((name) => {
      const { sidetone } = window as unknown as {
        sidetone?: {
          boots: () => Record<string, readonly { status: string; name: string }[] | undefined>;
        };
      };
      return sidetone?.boots()[name]?.find((check) => check.name === 'host address')?.status;
    }, provider);
  await expect.poll(hostAddress).toBe('good');
}

async function takeCall(page: Page): Promise<void> {
  const phone = page.frameLocator('iframe[data-provider="contoso_good"]');
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click();
  await phone.getByRole('button', { name: 'End call' }).click();
  await phone.getByRole('button', { name: 'Save and finish' }).click();
  await expect(phone.getByRole('button', { name: 'Simulate incoming call' })).toBeVisible();
}
