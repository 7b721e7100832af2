import { openWorkspace } from 'host-app/headless';
import { connect } from 'provider-sdk';
import { afterEach, expect, test, vi } from 'vitest';

const ring = {
  templateName: 'contoso_call_incoming',
  templateParameters: { customerName: 'Ada Whitcomb' },
};

/** A workspace without a screen, and the widget's connection to it. */
async function openDesk() {
  const desk = openWorkspace({ sampleRows: 'few' });
  const { framework } = desk.connect('contoso_phone');
  vi.stubGlobal(
    'window',
    Object.assign(new EventTarget(), { Microsoft: { CIFramework: framework } }),
  );
  return { desk, cif: await connect() };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('an accepted call opens its own session', async () => {
  const { desk, cif } = await openDesk();
  const answer = cif.notifyEvent(ring);
  await desk.pass(0);
  await desk.agent.acceptToast();
  expect((await answer).actionName).toBe('Accept');
  const id = await cif.createSession({ ...ring, templateName: 'contoso_phone_session' });
  const { sessions } = await desk.agent.look();
  expect(sessions.find((session) => session.id === id)?.title).toBe('Ada Whitcomb');
  desk.stop();
});

test('an unanswered call times out without a real wait', async () => {
  const { desk, cif } = await openDesk();
  const answer = cif.notifyEvent(ring);
  await desk.pass(600_000);
  expect(await answer).toMatchObject({ responseReason: 'DisplayTimeout' });
  desk.stop();
});
