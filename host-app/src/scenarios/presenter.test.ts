import { createManualClock } from 'provider-sdk/testing';
import { expect, it } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { createApp } from '../create-app.ts';
import { findPresence, selectPresence, setPresence } from '../workspace/people/presence.ts';
import { parseScenario } from '../stage-files/parse-scenario.ts';
import { createPresenter } from './presenter.ts';

const story = parseScenario(`{
  title: 'A break',
  lesson: 'Stepping away.',
  steps: [
    { beat: 'Busy' },
    { agent: 'sets presence', to: 'Busy' },
    { beat: 'Back' },
    { see: 'presence', text: 'Available' },
    { agent: 'sets presence', to: 'Appear away' },
    { beat: 'The end' },
    { say: 'Thank you.' },
  ],
}`);

function aPresenter(told = story) {
  let count = 0;
  const realTime = createManualClock(0);
  const app = createApp(parseConfig({}), {
    clock: realTime,
    newId: () => `dddddddd-2222-4000-8000-${String((count += 1)).padStart(12, '0')}`,
    origin: 'http://localhost:5173',
    windowWidth: 1280,
  });
  const presenter = createPresenter(app, told, 0);
  const presence = () => selectPresence(app.workspace.getState())?.presenceText;
  const choose = (text: string): void => {
    const found = findPresence(app.workspace.getState(), text);
    if (found) app.workspace.apply(setPresence, { presence: found });
  };
  const pass = async (milliseconds: number) => {
    await Promise.resolve();
    realTime.advance(milliseconds);
  };
  return { app, presenter, presence, choose, pass };
}

/** A presenter whose second beat waits for an available agent. */
async function aStuckPresenter() {
  const made = aPresenter();
  await made.presenter.next();
  const beat = made.presenter.next();
  await expect.poll(() => made.presenter.read().isPlaying).toBe(true);
  return { ...made, beat };
}

const waiting = { waitsFor: 'the presence “Available”.', hasGivenUp: false };

it('[SN4] a slow beat shows what it waits for, until it appears', async () => {
  const { presenter, choose, pass, beat } = await aStuckPresenter();
  await pass(2_000);
  expect(presenter.read().delay).toBeUndefined();
  await pass(1_000);
  expect(presenter.read()).toMatchObject({ isPlaying: true, played: 1, delay: waiting });
  choose('Available');
  await beat;
  expect(presenter.read()).toMatchObject({ isPlaying: false, played: 2, delay: undefined });
});

it('[SN4] a beat that gives up is not played, shows the reason, and can be skipped', async () => {
  const { presenter, presence, pass, beat } = await aStuckPresenter();
  await pass(15_000);
  await beat;
  const given = { ...waiting, hasGivenUp: true };
  expect(presenter.read()).toMatchObject({ isPlaying: false, played: 1, delay: given });
  await presenter.next();
  expect(presenter.read()).toMatchObject({ isPlaying: false, played: 1, delay: given });
  await presenter.skip();
  expect(presence()).toBe('Appear away');
  expect(presenter.read()).toMatchObject({ isPlaying: false, played: 2, delay: undefined });
});

it('[SN4] a late step can be skipped before the beat gives up', async () => {
  const { presenter, presence, pass } = await aStuckPresenter();
  await pass(3_000);
  await presenter.skip();
  expect(presence()).toBe('Appear away');
  await pass(60_000);
  expect(presenter.read()).toMatchObject({ isPlaying: false, played: 2, delay: undefined });
});

it('[SN4] from a waiting beat, the presenter can return to the last good one', async () => {
  const { presenter, presence, choose, pass } = await aStuckPresenter();
  choose('Do not disturb');
  await pass(3_000);
  presenter.goBack(presenter.read().played - 1);
  expect(presence()).toBe('Busy');
  await pass(60_000);
  expect(presenter.read()).toMatchObject({ isPlaying: false, played: 1, delay: undefined });
});

it('[SN4] a reset undoes what happened before the first beat', async () => {
  const { app, presenter, choose, presence } = aPresenter();
  const before = presence();
  choose('Do not disturb');
  app.records.create('account', { name: 'Tried before the show' });
  presenter.goBack(-1);
  expect(presence()).toBe(before);
  const { records } = app.records.query('account', "?$filter=name eq 'Tried before the show'");
  expect(records).toEqual([]);
});

it('[SN4] skipping a step also skips those that look for its effect', async () => {
  const { presenter, pass } = aPresenter(
    parseScenario(`{
    title: 'A call', lesson: 'L', steps: [
      { beat: 'One' },
      { see: 'presence', text: 'Busy' },
      { see: 'presence', text: 'Away' },
    ],
  }`),
  );
  const beat = presenter.next();
  await expect.poll(() => presenter.read().isPlaying).toBe(true);
  await pass(15_000);
  await beat;
  await presenter.skip();
  expect(presenter.read()).toMatchObject({ isPlaying: false, played: 1, delay: undefined });
});

it('[SN6] a link to a beat plays up to it', async () => {
  const { presenter, presence } = aPresenter();
  await presenter.playTo(1);
  expect(presence()).toBe('Busy');
  expect(presenter.read()).toMatchObject({ isPlaying: false, played: 1 });
});
