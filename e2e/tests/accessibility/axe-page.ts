import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions, AxeResults } from 'axe-core';
import { expect, test as base } from '../../base-test.ts';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const axeSource = readFileSync(axeFile, 'utf8');

/** A team's colors that are hard to get right: light ones, with a header of another kind. */
export const brandedLook = { accent: '#d4a017', header: '#fff4ce' } as const;

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

// A theme changes nothing but colors, so all rules are for one theme and these for the others.
const aboutColors: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

interface AxeWindow extends Window {
  readonly axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
}

export interface AxePage {
  /** Looks at a state in all four themes; what axe finds there fails the test at its end. */
  readonly look: (state: string, within?: string) => Promise<void>;
}

interface Fixtures {
  readonly axePage: AxePage;
}

/** `axePage` looks at the test's page without loading it again for each theme. */
export const test = base.extend<Fixtures, { branded: string }>({
  // The rule that the branded shell gives its theme: its tokens, as the browser has them.
  branded: [
    async ({ browser }, use) => {
      const { startWorkspace } = await import('../../run/workspace-server.ts');
      const server = await startWorkspace({ theme: brandedLook, providers: [], builtIn: false });
      const page = await browser.newPage({ baseURL: server.origin, colorScheme: 'light' });
      await page.goto('/');
      await expect(page.getByRole('main')).toBeVisible();
      await use(await page.evaluate(readTheme));
      await page.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
  axePage: async ({ page, branded }, use, testInfo) => {
    testInfo.setTimeout(180_000);
    const findings: string[] = [];
    const run = async (state: string, within: string, options: RunOptions): Promise<void> => {
      await page.evaluate(finishAnimations);
      const found = await page.evaluate(
        ([where, how]) => {
          // Fluent's invisible focus guards are no part of the page for anybody.
          return (window as unknown as AxeWindow).axe.run(
            { include: [where], exclude: ['[data-tabster-dummy]', 'iframe'] },
            { ...how, resultTypes: ['violations'], preload: false, selectors: false },
          );
        },
        [within, options] as const,
      );
      for (const { id, nodes } of found.violations) {
        const where = nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`);
        findings.push(`${state}: ${id}: ${where.join('\n  ')}`);
      }
    };
    await use({
      look: async (state, within = 'body') => {
        if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axeSource);
        const all: RunOptions = within === 'body' ? {} : { rules: { region: { enabled: false } } };
        for (const [name, media] of Object.entries(looks)) {
          await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
          await run(`${state}, ${name}`, within, name === 'light' ? all : aboutColors);
        }
        await page.emulateMedia({ ...looks.light, reducedMotion: 'reduce' });
        await page.evaluate(wearTheme, branded);
        await run(`${state}, branded`, within, aboutColors);
        await page.evaluate(wearTheme, '');
      },
    });
    expect(findings).toEqual([]);
  },
});

/**
 * A color on its way to another is neither, and what fades in is half of both. What turns without
 * end stays as it is. One animation may begin when another ends, so it ends with a frame without any.
 */
async function finishAnimations(): Promise<void> {
  const unfinished = (): Animation[] =>
    document
      .getAnimations()
      .filter(
        ({ effect, playState }) =>
          playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
      );
  for (let frame = 0; frame === 0 || unfinished().length > 0; frame++) {
    for (const animation of unfinished()) animation.finish();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function readTheme(): string {
  const root = document.querySelector('#root > .fui-FluentProvider');
  const sheet = [...document.styleSheets].find(
    ({ ownerNode }) => ownerNode instanceof Element && root?.classList.contains(ownerNode.id),
  );
  const rule = sheet?.cssRules[0]?.cssText ?? '';
  return rule.slice(rule.indexOf('{'));
}

/** Gives the shell the tokens of another theme; without any it wears its own again. */
function wearTheme(tokens: string): void {
  const id = 'worn-theme';
  document.getElementById(id)?.remove();
  if (tokens === '') return;
  const root = document.querySelector('#root > .fui-FluentProvider');
  const own = [...(root?.classList ?? [])].find((name) => document.getElementById(name));
  if (own === undefined) throw new Error('The shell has no theme');
  const style = Object.assign(document.createElement('style'), { id });
  style.textContent = `html .${CSS.escape(own)} ${tokens}`;
  document.head.append(style);
}
