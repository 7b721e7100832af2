import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { badProvider, nameOf, type Provider } from './bad-provider.ts';
import { loudMistakes, quietMistakes, type Mistake } from './mistakes.ts';

interface Found {
  readonly rule: string;
  readonly fix: string;
}

/** What the diagnostics say about one provider, notes left out, the same thing once. */
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
      .filter((entry) => entry.provider === name && entry.severity !== 'info');
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

// The first provider is the default one, so that none of the others is the active provider.
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
  });
});

for (const mistake of loudMistakes) {
  const [name, rule] = mistake;
  test.describe(name, () => {
    test.use({ config: { providers: [badProvider(name)] } });

    test(`[${rule}] ${name} has one diagnostic with its rule and its fix`, async ({ page }) => {
      await page.goto('/');
      await expectOne(page, mistake);
    });
  });
}

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

  test('[BT12] two providers on it are named', async ({ page }) => {
    await page.goto('/');
    await expect(async () => {
      const found = await findings(page, 'contoso_twin');
      expect(found.map(({ rule }) => rule)).toContain('BT12');
    }).toPass();
  });
});

test.describe('the good samples', () => {
  const good = ['minimal', 'multi-call', 'softphone'];
  test.use({
    config: {
      providers: good.map((name, sortOrder) => ({
        uniqueName: `contoso_${name.replaceAll('-', '_')}`,
        label: name,
        channelUrl: `http://${name}.localhost:5173/`,
        sortOrder,
      })),
    },
  });

  test('[BT4] the good samples have no fault in their start', async ({ page }) => {
    await page.goto('/');
    const faults = () =>
      page.evaluate(() => {
        const { sidetone } = window as unknown as {
          sidetone: {
            boots: () => Record<string, readonly { name: string; status: string }[]>;
          };
        };
        const reports = Object.entries(sidetone.boots()).toSorted(([a], [b]) => a.localeCompare(b));
        return reports.map(([provider, checks]) => [
          provider,
          checks.some(({ name, status }) => name === 'host address' && status === 'good'),
          checks.filter(({ status }) => status === 'fault').map(({ name }) => name),
        ]);
      });
    await expect
      .poll(faults)
      .toEqual(good.map((name) => [`contoso_${name.replaceAll('-', '_')}`, true, []]));
  });
});

test.describe('a good sample alone', () => {
  for (const name of ['softphone', 'minimal', 'multi-call']) {
    test.describe(name, () => {
      const channelUrl = `http://${name}.localhost:5173/`;
      test.use({
        config: { providers: [{ uniqueName: 'contoso_good', label: name, channelUrl }] },
      });

      test(`${name} has no diagnostic`, async ({ page }) => {
        await page.goto('/');
        await page.evaluate(
          () =>
            new Promise<void>((resolve) => {
              const look = (): void => {
                const { sidetone } = window as unknown as {
                  sidetone: {
                    boots: () => Record<string, readonly { status: string; name: string }[]>;
                  };
                };
                const checks = sidetone.boots()['contoso_good'] ?? [];
                const isDone = checks.some(
                  (check) => check.name === 'first call' && check.status === 'good',
                );
                if (isDone) resolve();
                else requestAnimationFrame(look);
              };
              look();
            }),
        );
        expect(await findings(page, 'contoso_good')).toEqual([]);
      });
    });
  }
});
