import { createManualClock } from 'provider-sdk/testing';
import { expect, it } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { createApp } from '../create-app.ts';
import { findPresence, selectPresence, setPresence } from '../workspace/people/presence.ts';
import { parseScenario } from '../stage-files/parse-scenario.ts';
import { createTelling } from './tell-story.ts';

const story = parseScenario(`{
  title: 'A break',
  lesson: 'Stepping away.',
  steps: [
    { faults: 'slow-network' },
    { agent: 'sets presence', to: 'Busy' },
    { see: 'presence', text: 'Busy' },
    { agent: 'sets presence', to: 'Appear away' },
  ],
}`);

function aTelling() {
  let count = 0;
  const app = createApp(parseConfig({}), {
    clock: createManualClock(0),
    newId: () => `dddddddd-1111-4000-8000-${String((count += 1)).padStart(12, '0')}`,
    origin: 'http://localhost:5173',
    windowWidth: 1280,
  });
  const presence = () => selectPresence(app.workspace.getState())?.presenceText;
  const choose = (text: string) => {
    const found = findPresence(app.workspace.getState(), text);
    if (found) app.workspace.apply(setPresence, { presence: found });
  };
  return { app, presence, choose, telling: createTelling(app, story, 0) };
}

it('[SN3] restarts from its beginning, with the same result when the agent acts', async () => {
  const { presence, choose, telling } = aTelling();
  await telling.begin('play');
  const played = telling.read().transcript;
  expect(telling.read().status).toBe('done');
  expect(presence()).toBe('Appear away');

  const guided = telling.begin('guide');
  await expect.poll(() => telling.read().hint).toContain('Busy');
  expect(presence()).toBe('Available');
  choose('Busy');
  await expect.poll(() => telling.read().hint).toContain('Appear away');
  choose('Appear away');
  await guided;
  expect(telling.read().transcript).toEqual(played);
});

it('[SN3] an aborted run writes nothing into the next one', async () => {
  const { app, telling } = aTelling();
  const first = telling.begin('guide');
  await expect.poll(() => telling.read().hint).toContain('Busy');
  const second = telling.begin('play');
  await first;
  await second;
  expect(telling.read().transcript).toHaveLength(story.steps.length);
  expect(telling.read()).toMatchObject({ status: 'done', hint: undefined });
  expect(app.faults.plan()?.preset).toBe('slow-network');
});
