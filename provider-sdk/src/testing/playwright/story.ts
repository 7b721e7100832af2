import type { Page } from '@playwright/test';

/** Opens a story in which the test acts for the agent, without pauses for people. */
export function storyQuery(scenario: string): string {
  return `?scenario=${encodeURIComponent(scenario)}&pace=0`;
}

/** @throws for a name that no story has: the workspace lists its stories instead. */
export async function storyBegins(page: Page, scenario: string): Promise<void> {
  const guide = page.getByRole('region', { name: 'Guide' });
  const list = page.getByRole('region', { name: 'Stories' });
  await guide.or(list).waitFor();
  if (await guide.isVisible()) return;
  const links = await list.getByRole('link').evaluateAll((all) => all.map((a) => a.outerHTML));
  const names = links.flatMap((html) => /scenario=([\w-]+)"/.exec(html)?.[1] ?? []);
  throw new Error(`There is no scenario "${scenario}"; there are ${names.join(', ')}`);
}
