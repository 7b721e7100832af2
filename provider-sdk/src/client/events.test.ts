import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCif } from './cif.ts';
import { createScriptedFramework } from './scripted-framework.ts';

const reported = vi.fn();
beforeEach(() => void vi.stubGlobal('reportError', reported));
afterEach(() => {
  reported.mockReset();
  vi.unstubAllGlobals();
});

it('[CL8] a sync handler gets the parsed payload and still returns a promise', async () => {
  const framework = createScriptedFramework();
  const handler = vi.fn();
  createCif(framework.api).on('onmodechanged', handler);

  const answer = framework.raise('onmodechanged', '{"value":0}');

  expect(answer).toBeInstanceOf(Promise);
  await answer;
  expect(handler).toHaveBeenCalledWith({ value: 0 });
});

it('[CL8] the host gets its reply after an async handler has finished', async () => {
  const framework = createScriptedFramework();
  const steps: string[] = [];
  createCif(framework.api).on('onsizechanged', async () => {
    await Promise.resolve();
    steps.push('handled');
  });
  await framework.raise('onsizechanged', '{"value":400}');
  expect(steps).toEqual(['handled']);
});

it('[CL8] an error in a handler is reported to the window and to the host', async () => {
  const framework = createScriptedFramework();
  const error = new Error('broken');
  createCif(framework.api).on('onpagenavigate', () => {
    throw error;
  });
  await expect(framework.raise('onpagenavigate', '{"value":""}')).rejects.toBe(error);
  expect(reported).toHaveBeenCalledWith(error);
});

it.each(['focused', 'focussed'])('[CL11] the focus flag arrives when spelled %s', async (name) => {
  const framework = createScriptedFramework();
  const handler = vi.fn();
  createCif(framework.api).on('onSessionSwitched', handler);
  const payload = JSON.stringify({ sessionId: 'session-id-1', [name]: true });
  await framework.raise('onSessionSwitched', payload);
  expect(handler).toHaveBeenCalledWith({ sessionId: 'session-id-1', focused: true });
});

it('[CL9] the returned function unsubscribes the same listener', () => {
  const framework = createScriptedFramework();
  const unsubscribe = createCif(framework.api).on('onSessionClosed', () => undefined);
  unsubscribe();
  expect(framework.removeHandler).toHaveBeenCalledWith(
    'onSessionClosed',
    framework.addHandler.mock.lastCall?.[1],
  );
  expect(framework.hears('onSessionClosed')).toBe(false);
});

it('[CL8] a custom event may carry a Map', async () => {
  const framework = createScriptedFramework();
  const handler = vi.fn();
  createCif(framework.api).onCustom('order-opened', handler);
  await framework.raise('order-opened', new Map([['value', '{"id":1}']]));
  expect(handler).toHaveBeenCalledWith({ value: '{"id":1}' });
});

it.each(['no json', '{"value":', ''])(
  '[CL5] data that is not JSON, such as %j, is UNEXPECTED and does not reach the handler',
  async (data) => {
    const framework = createScriptedFramework();
    const handler = vi.fn();
    const cif = createCif(framework.api);
    cif.on('onmodechanged', handler);
    cif.onCustom('order-opened', handler);

    for (const name of ['onmodechanged', 'order-opened']) {
      const refused = expect.objectContaining({
        code: 'UNEXPECTED',
        message: `${name}: expected JSON, got ${JSON.stringify(data)}; send this event with JSON text`,
      });
      await expect(framework.raise(name, data)).rejects.toEqual(refused);
      expect(reported).toHaveBeenLastCalledWith(refused);
    }
    expect(handler).not.toHaveBeenCalled();
  },
);

it('[CL8] a blank event name is INVALID_ARGUMENT at once', () => {
  const cif = createCif(createScriptedFramework().api);
  expect(() => cif.onCustom('', () => undefined)).toThrow(
    expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
  );
});

it('[CL12] raiseEvent passes its input on and resolves to null when no handler listens', async () => {
  const raiseEvent = vi.fn(async () => null);
  const cif = createCif(createScriptedFramework({ raiseEvent }).api);
  expect(await cif.raiseEvent('order-opened', '{"id":1}')).toBeNull();
  expect(raiseEvent).toHaveBeenCalledWith('order-opened', '{"id":1}', undefined);
});
