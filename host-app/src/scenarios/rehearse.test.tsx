import { createManualClock } from 'provider-sdk/testing';
import { expect, it } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { createApp } from '../create-app.ts';
import { parseScenario } from '../stage-files/parse-scenario.ts';
import { readDriver } from '../stage-files/read-driver.ts';
import { createPresenter } from './presenter.ts';
import { rehearse, type ScreenLook } from './rehearse.ts';

const providers = [
  { uniqueName: 'acme_phone', label: 'Acme', channelUrl: 'http://localhost:4000/' },
];
const known = { configured: ['acme_phone'], usual: ['acme_phone'] };
const calm: ScreenLook = { cut: [], jargon: [], errors: [] };

async function rehearseSteps(steps: string, looks: readonly ScreenLook[] = []) {
  const clock = createManualClock(0);
  const app = createApp(parseConfig({ providers }), {
    clock,
    newId: () => crypto.randomUUID(),
    origin: 'http://localhost:5173',
    windowWidth: 1280,
  });
  const story = parseScenario(`{ title: 'T', lesson: 'L', steps: [${steps}] }`, known);
  const drivers = new Map([['acme_phone', readDriver({ ring: [{ click: 'Ring' }] })]]);
  const presenter = createPresenter(app, story, 500, drivers);
  const queue = [...looks];
  const running = rehearse(app, presenter, () => queue.shift() ?? calm);
  const passing = setInterval(() => clock.advance(1_000), 1);
  const { embarrassments } = await running;
  clearInterval(passing);
  return { texts: embarrassments.map(({ beat, text }) => `${beat}: ${text}`), presenter };
}

it('[SN9] a rehearsal finds five planted embarrassments', async () => {
  const { texts, presenter } = await rehearseSteps(
    `{ beat: 'One' }, { customer: 'calls', from: '1' },
     { beat: 'Two' }, { see: 'presence', text: 'Nobody' },
     { beat: 'Three' }, { say: 'The end.' }`,
    [
      { ...calm, cut: ['A very long na'] },
      { ...calm, jargon: ['{customerName}'] },
      { ...calm, errors: ['x is not a function'] },
    ],
  );
  expect(texts).toEqual([
    'One: Needs your hand. In Acme: press “Ring”.',
    'One: Text is cut off: “A very long na”',
    'Two: Gave up waiting for the presence “Nobody”.',
    expect.stringMatching(/^Two: Takes 1\d\.\d s$/),
    'Two: Word of developers on screen: “{customerName}”',
    'Three: Error in the console: x is not a function',
  ]);
  expect(presenter.read().played).toBe(0);
});

it('[SN9] a rehearsal of a good story finds nothing', async () => {
  const { texts } = await rehearseSteps(
    `{ beat: 'One' }, { agent: 'sets presence', to: 'Busy' }, { beat: 'Two' }, { say: 'Bye.' }`,
  );
  expect(texts).toEqual([]);
});
