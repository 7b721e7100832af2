import { expect, test } from 'vitest';
import { aWorkbench } from './testing/workbench.ts';

const call = { templateName: 'msdyn_chat_incoming_unauthenticated' };

test("[CK1] a toast ends by the agent's clock, which may be stopped and stepped", async () => {
  const bench = aWorkbench();
  let ended: unknown;
  void bench.call('phone', 'notifyEvent', call).then((outcome) => (ended = outcome));
  await bench.settled();
  bench.clock.stop();
  bench.clock.advance(600_000);
  await bench.settled();
  expect(ended).toBeUndefined();
  bench.clock.step(600_000);
  await bench.settled();
  expect(ended).toBe('{"actionName":"Timeout","responseReason":"DisplayTimeout"}');
});

test('[CK2] an event without an answer times out after ten real seconds, whether or not the clock is stopped', async () => {
  const bench = aWorkbench();
  bench.widget('phone').framework['addHandler']?.('onmodechanged', () => new Promise(() => {}));
  bench.clock.stop();
  await bench.call('phone', 'setMode', 1);
  bench.clock.step(60_000);
  expect(bench.diagnoses()).not.toContain('EV4');
  bench.clock.advance(10_000);
  expect(bench.diagnoses()).toContain('EV4');
});
