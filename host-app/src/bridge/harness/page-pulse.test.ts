import { expect, test } from 'vitest';
import { aWorkbench } from '../testing/workbench.ts';
import { noteSilence, reloadProvider } from '../../workspace/providers/providers.ts';
import { startPagePulse } from './page-pulse.ts';

const phone = 'contoso_phone';
const second = 1_000;

function aPage() {
  const bench = aWorkbench();
  let isHidden = false;
  let answers = true;
  const pulse = startPagePulse(bench, () => isHidden);
  const greet = (): void =>
    pulse.onCaller(phone, 'http://phone.localhost:5173', () => {
      if (answers) pulse.onReport(phone, { kind: 'alive' });
    });
  greet();
  return {
    ...bench,
    greet,
    report: (kind: 'alive' | 'gone') => pulse.onReport(phone, { kind }),
    answer: (does: boolean) => void (answers = does),
    hide: (does: boolean) => void (isHidden = does),
    isSilent: () => bench.workspace.getState().connections[phone]?.isSilent ?? false,
    told: () => bench.diagnoses().filter((rule) => rule === 'HO10').length,
  };
}

test('[HO10] a page that answers is never called silent', () => {
  const page = aPage();
  page.clock.advance(600 * second);
  expect([page.isSilent(), page.told()]).toEqual([false, 0]);
});

test('[HO10] a page that stops answering is silent after 20 seconds, which is reported once, until it answers', () => {
  const page = aPage();
  page.clock.advance(5 * second);
  page.answer(false);
  page.clock.advance(19 * second);
  expect(page.isSilent()).toBe(false);
  page.clock.advance(6 * second);
  expect(page.isSilent()).toBe(true);
  page.clock.advance(600 * second);
  expect(page.told()).toBe(1);
  page.report('alive');
  expect(page.isSilent()).toBe(false);
});

test('[HO10] each wait that the agent chooses is twice as long as the one before', () => {
  const page = aPage();
  page.answer(false);
  page.clock.advance(30 * second);
  for (const wait of [40, 80]) {
    page.workspace.apply(noteSilence, { uniqueName: phone, isSilent: false });
    page.clock.advance(wait * second);
    expect(page.isSilent()).toBe(false);
    page.clock.advance(10 * second);
    expect(page.isSilent()).toBe(true);
  }
});

test('[HO10] a page that left, or whose frame is a new one, is not waited for', () => {
  const left = aPage();
  left.report('gone');
  left.answer(false);
  left.clock.advance(60 * second);
  expect(left.isSilent()).toBe(false);

  const reloaded = aPage();
  reloaded.answer(false);
  reloaded.clock.advance(10 * second);
  reloaded.workspace.apply(reloadProvider, { uniqueName: phone });
  reloaded.clock.advance(60 * second);
  expect([reloaded.isSilent(), reloaded.told()]).toEqual([false, 0]);
});

test('[HO10] a page that never answered is not watched', () => {
  const page = aPage();
  page.answer(false);
  page.greet();
  page.clock.advance(60 * second);
  expect(page.isSilent()).toBe(false);
});

test('[HO10] time in which the workspace was hidden does not count', () => {
  const page = aPage();
  page.answer(false);
  page.hide(true);
  page.clock.advance(600 * second);
  expect(page.isSilent()).toBe(false);
  page.hide(false);
  page.clock.advance(15 * second);
  expect(page.isSilent()).toBe(false);
  page.clock.advance(15 * second);
  expect(page.isSilent()).toBe(true);
});

/** A workspace whose beats come as late as a test says. */
function aLateWorkspace() {
  let time = 0;
  let beat: () => void = () => undefined;
  const realTime = {
    now: () => time,
    after: (_delay: number, callback: () => void) => {
      beat = callback;
      return () => undefined;
    },
  };
  const bench = aWorkbench();
  const pulse = startPagePulse({ ...bench, realTime }, () => false);
  pulse.onCaller(phone, 'http://phone.localhost:5173', () => undefined);
  pulse.onReport(phone, { kind: 'alive' });
  return {
    beatAfter: (milliseconds: number) => {
      time += milliseconds;
      beat();
    },
    isSilent: () => bench.workspace.getState().connections[phone]?.isSilent ?? false,
  };
}

test('[HO10] time in which the workspace itself stood still does not count', () => {
  const page = aLateWorkspace();
  page.beatAfter(3_600 * second);
  expect(page.isSilent()).toBe(false);
  for (let beats = 0; beats < 4; beats++) page.beatAfter(5 * second);
  expect(page.isSilent()).toBe(true);
});

test('[HO10] a busy machine, which delays the workspace too, silences no page', () => {
  const page = aLateWorkspace();
  for (let beats = 0; beats < 20; beats++) page.beatAfter(7 * second);
  expect(page.isSilent()).toBe(false);
});
