import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions, AxeResults } from 'axe-core';
import { expect, test as base } from '../../base-test.ts';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const axeSource = readFileSync(axeFile, 'utf8');

/** A team's colors that are hard to get right: light ones, with a contrasting header. */
export const brandedLook = { accent: '#d4a017', header: '#fff4ce' } as const;

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

// A theme changes only colors, so all rules run for one theme and the color rules for the others.
const aboutColors: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

interface AxeWindow extends Window {
  readonly axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
}

export interface AxePage {
  /** Checks a state in all four themes; anything axe finds fails the test at its end. */
  readonly look: (state: string, within?: string) => Promise<void>;
}

interface Fixtures {
  readonly axePage: AxePage;
}

/** `axePage` checks the test's page without loading it again for each theme. */
export const test = base.extend<Fixtures, { branded: string }>({
  // The CSS rule that gives the branded shell its theme: its tokens, as the browser has them.
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
          // Fluent's invisible focus guards are not part of the page for anyone.
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
 * A color in transition is neither the old nor the new one, and fading content is half of both.
 * Endless animations stay as they are. One animation may start when another ends, so this waits for
 * a frame without any.
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

/** Gives the shell the tokens of another theme; without an argument, it restores its own. */
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
