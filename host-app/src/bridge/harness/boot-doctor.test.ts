import { expect, test } from 'vitest';
import type { ProbeAnswer } from '../../config/probe-answer.ts';
import { startHost } from '../../headless/start-host.ts';
import { noteProviderStatus, reloadProvider } from '../../workspace/providers/providers.ts';
import { startBootDoctor } from './boot-doctor.ts';
import type { AskProbe } from './boot-patients.ts';

const page = { uniqueName: 'contoso_phone' };

/** A page that loads and stays silent. */
function aSilentPage(ask: AskProbe = () => Promise.resolve(undefined)) {
  const host = startHost({ providers: [{ ...page, channelUrl: 'http://phone.localhost:5173' }] });
  startBootDoctor(host, ask);
  const { workspace, boots, advance, pass, journal } = host;
  const check = (wanted: string) =>
    boots.all()[page.uniqueName]?.find(({ name }) => name === wanted)?.status;
  return {
    advance,
    pass,
    load: () => void workspace.apply(noteProviderStatus, { ...page, status: 'ready' }),
    fail: () => void workspace.apply(noteProviderStatus, { ...page, status: 'failed' }),
    reload: () => void workspace.apply(reloadProvider, page),
    check,
    told: () => journal.diagnostics.entries().filter(({ rule }) => rule === 'BT7').length,
  };
}

test('[BT7] a page that has loaded is reported as silent three seconds later, and only once', async () => {
  const { load, advance, pass, check, told } = aSilentPage();
  await pass(10_000);
  expect(check('library')).toBe('unknown');
  load();
  advance(2_999);
  expect(check('library')).toBe('unknown');
  advance(1);
  expect(check('library')).toBe('fault');
  advance(10_000);
  expect(told()).toBe(1);
});

test('[BT7] a reloaded page has another three seconds', async () => {
  const { load, reload, advance, pass, check } = aSilentPage();
  await pass(0);
  load();
  advance(2_000);
  reload();
  await pass(0);
  load();
  advance(1_500);
  expect(check('library')).not.toBe('fault');
  advance(1_500);
  expect(check('library')).toBe('fault');
});

test('[BT1] a response about the previous page is not reported for the page that replaced it', async () => {
  const answers: ((answer: ProbeAnswer) => void)[] = [];
  const ask: AskProbe = () => new Promise((resolve) => answers.push(resolve));
  const { load, reload, pass, check } = aSilentPage(ask);
  load();
  reload();
  answers[1]?.({ status: 200, libraries: [] });
  answers[0]?.({ status: 404, libraries: [] });
  await pass(0);
  expect(check('answers')).toBe('good');
});

test('[BT7] a silent page is not blamed while the server is still looking for the reason', async () => {
  const answers: ((answer: ProbeAnswer) => void)[] = [];
  const ask: AskProbe = () => new Promise((resolve) => answers.push(resolve));
  const { load, advance, pass, check, told } = aSilentPage(ask);
  await pass(0);
  load();
  advance(10_000);
  expect(check('library')).toBe('unknown');
  answers[0]?.({ status: 200, frameOptions: 'DENY', libraries: [] });
  await pass(0);
  expect(check('framing')).toBe('fault');
  expect(told()).toBe(0);
});

test('[BT1] a page that the browser cannot load is reported, although the server can', async () => {
  const distrust = 'DEPTH_ZERO_SELF_SIGNED_CERT';
  const ask: AskProbe = () => Promise.resolve({ status: 200, distrust, libraries: [] });
  const { fail, reload, load, advance, pass, check } = aSilentPage(ask);
  await pass(0);
  expect(check('answers')).toBe('good');
  fail();
  advance(3_000);
  expect(check('answers')).toBe('fault');
  reload();
  await pass(0);
  load();
  advance(3_000);
  expect(check('answers')).toBe('good');
});

test('[BT1] a page that answers after the browser was refused is not reported', async () => {
  const ask: AskProbe = () => Promise.resolve({ status: 200, libraries: [] });
  const { fail, load, advance, pass, check } = aSilentPage(ask);
  await pass(0);
  fail();
  advance(2_000);
  load();
  advance(2_000);
  expect(check('answers')).toBe('good');
});
