import { readdirSync, readFileSync } from 'node:fs';
import JSON5 from 'json5';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { doAsAgent, type AgentStep } from './agent-hands.ts';

const folder = new URL('../../../host-app/src/scenarios/stories/', import.meta.url);
const stories = readdirSync(folder).map((file) => file.replace('.json5', ''));

// The first story of a page waits for two frames; a machine that runs other tests takes its time.
test.describe.configure({ timeout: 60_000 });

for (const story of stories) {
  test(`[SN3] "${story}" is told alike, played by itself and by an agent`, async ({ page }) => {
    await page.goto(`/?scenario=${story}&play&pace=0`);
    const played = await transcriptOf(page);
    await page.goto(`/?scenario=${story}&pace=0`);
    for (const step of agentSteps(story)) {
      await expect(guide(page)).toContainText(hintStart(step));
      await doAsAgent(page, step);
    }
    expect(await transcriptOf(page)).toEqual(played);
  });
}

function guide(page: Page) {
  return page.getByRole('region', { name: 'Guide' });
}

async function transcriptOf(page: Page): Promise<string[]> {
  await expect(guide(page).getByText(/^(Done|Stopped)$/)).toBeVisible({ timeout: 30_000 });
  await guide(page).getByRole('button', { name: 'Transcript' }).click();
  const lines = await guide(page)
    .getByRole('list', { name: 'Transcript' })
    .getByRole('listitem')
    .allInnerTexts();
  expect(lines.filter((line) => line.includes('not seen'))).toEqual([]);
  return lines;
}

function agentSteps(story: string): AgentStep[] {
  const { steps } = JSON5.parse<{ steps: object[] }>(
    readFileSync(new URL(`${story}.json5`, folder), 'utf8'),
  );
  return steps.filter((step): step is AgentStep => 'agent' in step);
}

/** The guide asks for one thing at a time; waiting for it keeps the hands from running ahead. */
function hintStart({ agent }: AgentStep): RegExp {
  const hints: Readonly<Record<string, RegExp>> = {
    accepts: /Press Accept/,
    declines: /Press Reject/,
    'switches to': /Choose the session/,
    closes: /Close the session/,
    'sets presence': /Set your presence/,
    calls: /Press the telephone/,
    'finishes the call': /End call/,
    'transfers the call': /Transfer/,
    reloads: /Reload/,
  };
  return hints[agent] ?? /./;
}
