import { createManualClock } from 'provider-sdk/testing';
import { afterEach, expect, it, vi } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { createApp } from '../create-app.ts';
import { parseScenario } from '../stage-files/parse-scenario.ts';
import { readDriver } from '../stage-files/read-driver.ts';
import { createPresenter } from './presenter.ts';

afterEach(() => vi.unstubAllGlobals());

const providers = [
  { uniqueName: 'acme_phone', label: 'Acme', channelUrl: 'http://localhost:4000/' },
];
const story = parseScenario(
  `{ title: 'T', lesson: 'L', steps: [
    { beat: 'One' },
    { customer: 'calls', from: '+1 555 0100' },
    { say: 'Ringing.' },
  ] }`,
  { configured: ['acme_phone'], usual: ['acme_phone'] },
);

function aPresenter(ring: readonly object[]) {
  const app = createApp(parseConfig({ providers }), {
    clock: createManualClock(0),
    newId: () => crypto.randomUUID(),
    origin: 'http://localhost:5173',
    windowWidth: 1280,
  });
  const drivers = new Map([['acme_phone', readDriver({ ring })]]);
  return { app, presenter: createPresenter(app, story, 0, drivers) };
}

it('[SN7] a click in a widget is left to the presenter, until the widget acts', async () => {
  const { app, presenter } = aPresenter([{ click: 'Ring' }, { fill: 'Number', text: '{from}' }]);
  const beat = presenter.next();
  await expect.poll(() => presenter.read().delay?.isYours).toBe(true);
  expect(presenter.read().delay?.waitsFor).toBe(
    'In Acme: press “Ring”, then write “+1 555 0100” into “Number”.',
  );
  app.journal.traffic.add({
    provider: 'acme_phone',
    kind: 'request',
    type: 'notifyevent',
    data: new Map(),
    correlationId: undefined,
    outcome: undefined,
  } as never);
  await beat;
  expect(presenter.read()).toMatchObject({ played: 1, delay: undefined });
});

it('[SN7] the presenter can say that it is done', async () => {
  const { presenter } = aPresenter([{ click: 'Ring' }]);
  void presenter.next();
  await expect.poll(() => presenter.read().delay?.isYours).toBe(true);
  await presenter.skip();
  expect(presenter.read()).toMatchObject({ played: 1, delay: undefined });
});

it('[SN7] a request of the driver that fails stops the beat with its reason', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
  const { presenter } = aPresenter([
    { request: { url: 'http://localhost:4000/ring?from={from}' } },
  ]);
  await presenter.next();
  expect(presenter.read().delay).toMatchObject({
    hasGivenUp: true,
    problem: expect.stringMatching(
      /^POST http:\/\/localhost:4000\/ring\?from=%2B1%20555%200100 was answered with 503; start the server of Acme/,
    ),
  });
});
