import type { Page } from '@playwright/test';
import { didYouMean } from './nearest-name.ts';

/** Opens a story in which the test acts for the agent, without pauses for people. */
export function storyQuery(scenario: string): string {
  return `?scenario=${encodeURIComponent(scenario)}&pace=0`;
}

/**
 * @throws when both are requested: a story brings widgets that only the workspace's own address
 * serves.
 */
export function refuseBoth(scenario: string | undefined, organization: string | undefined): void {
  if (scenario === undefined || organization === undefined) return;
  throw new Error(
    `scenario "${scenario}": its widgets are served beside the workspace, which "${organization}" is not; ` +
      'leave organization out, or give providers of your own in config',
  );
}

/** Lists the available ones, the nearest first. */
export function unknownStory(scenario: string, names: readonly string[]): Error {
  const hint = didYouMean(scenario, names);
  return new Error(`Unknown scenario "${scenario}"${hint} Available: ${names.join(', ')}`);
}

/** @throws for an unknown name: the workspace lists its stories instead. */
export async function storyBegins(page: Page, scenario: string): Promise<void> {
  const guide = page.getByRole('region', { name: 'Guide' });
  const list = page.getByRole('region', { name: 'Stories' });
  await guide.or(list).waitFor();
  if (await guide.isVisible()) return;
  const links = await list.getByRole('link').evaluateAll((all) => all.map((a) => a.outerHTML));
  const names = links.flatMap((html) => /scenario=([\w-]+)"/.exec(html)?.[1] ?? []);
  throw unknownStory(scenario, names);
}
