import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCif } from './cif.ts';
import { createScriptedFramework } from './scripted-framework.ts';

const lost = () => new Promise<never>(() => undefined);

describe('results', () => {
  it('[CL3] searchAndOpenRecords resolves to an array in order', async () => {
    const search = vi.fn(async () => '{"0":{"fullname":"Ada"},"1":{"fullname":"Ben"}}');
    const cif = createCif(createScriptedFramework({ searchAndOpenRecords: search }).api);

    const found = await cif.searchAndOpenRecords('contact', '?$top=2', true);

    expect(found).toEqual([{ fullname: 'Ada' }, { fullname: 'Ben' }]);
    expect(search).toHaveBeenCalledWith('contact', '?$top=2', true, undefined, undefined);
  });

  it('[CL3] searchAndOpenRecords resolves to an empty array when nothing is found', async () => {
    const cif = createCif(createScriptedFramework({ searchAndOpenRecords: async () => '{}' }).api);
    expect(await cif.searchAndOpenRecords('contact', '?$top=1', true)).toEqual([]);
  });

  it('[CL3] createRecord takes an object and resolves to table and ID', async () => {
    const createRecord = vi.fn(async () => '{"entityType":"task","id":"1"}');
    const cif = createCif(createScriptedFramework({ createRecord }).api);

    expect(await cif.createRecord('task', { subject: 'x' })).toEqual({
      entityType: 'task',
      id: '1',
    });
    expect(createRecord).toHaveBeenCalledWith('task', '{"subject":"x"}', undefined);
  });

  it('[CL3] notifyEvent resolves to the parsed result', async () => {
    const text = '{"actionName":"Reject","responseReason":"DeclinedByAgent"}';
    const cif = createCif(createScriptedFramework({ notifyEvent: async () => text }).api);
    const outcome = await cif.notifyEvent({ templateName: 'a_b' });
    expect(outcome.actionName === 'Reject' && outcome.responseReason).toBe('DeclinedByAgent');
  });

  it('[CL4] getSession resolves to an object made from the Map', async () => {
    const map = new Map<string, unknown>([
      ['sessionId', 'session-id-1'],
      ['focused', true],
      ['context', { callId: '7' }],
    ]);
    const cif = createCif(createScriptedFramework({ getSession: async () => map }).api);

    expect(await cif.getSession('session-id-1')).toEqual({
      sessionId: 'session-id-1',
      focused: true,
      context: { callId: '7' },
      conversationId: undefined,
    });
  });

  it('[CL3] openForm takes objects and resolves to the saved records, none for "null"', async () => {
    const openForm = vi.fn(async () => 'null');
    const cif = createCif(createScriptedFramework({ openForm }).api);
    expect(await cif.openForm({ entityName: 'contact' })).toEqual([]);
    expect(openForm).toHaveBeenCalledWith('{"entityName":"contact"}', undefined, undefined);
  });

  it('[CL3] getEnvironment finds the custom parameters under either name', async () => {
    const text = '{"username":"Alex","msdyn_customparams":"eu"}';
    const cif = createCif(createScriptedFramework({ getEnvironment: async () => text }).api);
    expect((await cif.getEnvironment()).customParams).toBe('eu');
  });

  it('[CL3] getPresence resolves to undefined for FAILED', async () => {
    const cif = createCif(createScriptedFramework({ getPresence: async () => 'FAILED' }).api);
    expect(await cif.getPresence()).toBeUndefined();
  });
});

describe('missing and broken results', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('[CL5] a missing value is NOT_SUPPORTED', async () => {
    const cif = createCif(createScriptedFramework({ getMode: async () => null }).api);
    await expect(cif.getMode()).rejects.toMatchObject({ code: 'NOT_SUPPORTED' });
  });

  it('[CL5] no focused session is a result, not a missing value', async () => {
    const cif = createCif(createScriptedFramework({ getFocusedSession: async () => null }).api);
    expect(await cif.getFocusedSession()).toBeNull();
  });

  it('[CL5] text that is not JSON is UNEXPECTED', async () => {
    const cif = createCif(createScriptedFramework({ getEnvironment: async () => '<html>' }).api);
    await expect(cif.getEnvironment()).rejects.toMatchObject({ code: 'UNEXPECTED' });
  });

  it('[CL6] a call whose reply is lost ends after eleven seconds', async () => {
    const cif = createCif(createScriptedFramework({ getEnvironment: lost }).api);
    const ended = expect(cif.getEnvironment()).rejects.toMatchObject({ code: 'TIMEOUT' });
    await vi.advanceTimersByTimeAsync(11_000);
    await ended;
  });

  it('[CL6] a call that waits for the agent has no time limit', async () => {
    const settled = vi.fn();
    const cif = createCif(createScriptedFramework({ notifyEvent: lost }).api);
    void cif.notifyEvent({}).then(settled, settled);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(settled).not.toHaveBeenCalled();
  });

  it('[CL6] no timer remains after a reply', async () => {
    const cif = createCif(createScriptedFramework({ getMode: async () => 1 }).api);
    await cif.getMode();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('[CL7] a method that an older library lacks is NOT_SUPPORTED', async () => {
    const cif = createCif(createScriptedFramework().api);
    await expect(cif.closeTab('tab-id-2')).rejects.toMatchObject({
      code: 'NOT_SUPPORTED',
      message: 'closeTab: this version of the library does not support it',
    });
  });

  it('[CL7] getFcsValue without a feature is INVALID_ARGUMENT', async () => {
    const cif = createCif(createScriptedFramework({ getFcsValue: () => null }).api);
    await expect(cif.getFcsValue('', 'x')).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });
});
