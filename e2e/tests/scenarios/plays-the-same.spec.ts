import { readdirSync, readFileSync } from 'node:fs';
import JSON5 from 'json5';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { doAsAgent, type AgentStep } from './agent-hands.ts';
import { bracesOn } from './watch-braces.ts';

const folder = new URL('../../../host-app/src/scenarios/stories/', import.meta.url);
const stories = readdirSync(folder).map((file) => file.replace('.json5', ''));

// The first story of a page waits for two frames, and a machine that runs other tests is slow.
test.describe.configure({ timeout: 60_000 });

for (const story of stories) {
  test(`[SN3] "${story}" plays the same on its own and with an agent`, async ({ stage }) => {
    await stage.goto(`/?scenario=${story}&play&pace=0`);
    const played = await transcriptOf(stage);
    // Returns to the beginning, in the same page.
    await guide(stage).getByRole('button', { name: 'Let me try' }).click();
    for (const step of agentSteps(story)) {
      // The guide asks for one step at a time; waiting for it keeps the test from running ahead.
      await guide(stage).getByText(hintOf(step)).waitFor();
      await doAsAgent(stage, step);
    }
    expect(await transcriptOf(stage)).toEqual(played);
    expect(await bracesOn(stage), '[TP12] slugs on screen').toEqual([]);
  });
}

function guide(page: Page) {
  return page.getByRole('region', { name: 'Guide' });
}

async function transcriptOf(page: Page): Promise<string[]> {
  await guide(page)
    .getByText(/^(Done|Stopped)$/)
    .waitFor();
  const transcript = guide(page).getByRole('button', { name: 'Transcript' });
  await transcript.click();
  const lines = await guide(page)
    .getByRole('list', { name: 'Transcript' })
    .getByRole('listitem')
    .allInnerTexts();
  await transcript.click();
  expect(lines.filter((line) => line.includes('not seen'))).toEqual([]);
  return lines;
}

function agentSteps(story: string): AgentStep[] {
  const { steps } = JSON5.parse<{ steps: object[] }>(
    readFileSync(new URL(`${story}.json5`, folder), 'utf8'),
  );
  return steps.filter((step): step is AgentStep => 'agent' in step);
}

function hintOf({ agent, ...details }: AgentStep): RegExp {
  const hints: Readonly<Record<string, RegExp>> = {
    accepts: /Press Accept/,
    declines: /Press Reject/,
    'switches to': /Select the session/,
    closes: /Close the session/,
    'sets presence': /Set your presence/,
    calls: /Press the call button/,
    'finishes the call': /End call/,
    'transfers the call': /transfer the call to/,
    reloads: /Choose Reload/,
    'sends the article': /knowledge search/,
    'minimizes the panel': /Minimize the panel/,
    'docks the panel': /Dock the panel/,
    'opens the script': /Press Agent scripts/,
    'runs the step': new RegExp(`Open the step “${details['named']}”`),
  };
  return hints[agent] ?? /./;
}
