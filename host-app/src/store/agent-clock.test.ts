import { createManualClock } from 'provider-sdk/testing';
import { expect, test } from 'vitest';
import { createAgentClock } from './agent-clock.ts';

function clocks() {
  const real = createManualClock(1_000);
  const agent = createAgentClock(real);
  const log: (string | number)[] = [];
  const note = (name: string) => () => void log.push(name, agent.now());
  return { real, agent, log, note };
}

test('[CK1] the agent clock follows real time until it is stopped', () => {
  const { real, agent, log, note } = clocks();
  agent.after(500, note('first'));
  agent.after(900, note('second'));
  real.advance(600);
  agent.stop();
  real.advance(10_000);
  expect(log).toEqual(['first', 1_500]);
  expect(agent.now()).toBe(1_600);
  agent.go();
  real.advance(300);
  expect(log).toEqual(['first', 1_500, 'second', 1_900]);
});

test('[CK1] a step runs the due timers in order, each at its time', () => {
  const { agent, log, note } = clocks();
  agent.stop();
  agent.after(2_000, note('late'));
  agent.after(1_000, () => {
    note('early')();
    agent.after(500, note('asked for on the way'));
  });
  agent.step(5_000);
  expect(log).toEqual(['early', 2_000, 'asked for on the way', 2_500, 'late', 3_000]);
  expect(agent.now()).toBe(6_000);
});

test('[CK1] a step also advances a running clock, which then continues', () => {
  const { real, agent, log, note } = clocks();
  agent.after(3_000, note('rung'));
  agent.step(2_000);
  real.advance(1_000);
  expect(log).toEqual(['rung', 4_000]);
});

test('[CK1] at a higher speed, timers fire sooner from then on', () => {
  const { real, agent, log, note } = clocks();
  agent.after(10_000, note('rung'));
  real.advance(1_000);
  agent.runAt(9);
  real.advance(999);
  expect(log).toEqual([]);
  real.advance(1);
  expect(log).toEqual(['rung', 11_000]);
});

test('[CK1] a canceled timer does not fire', () => {
  const { real, agent, log, note } = clocks();
  const cancel = agent.after(100, note('rung'));
  cancel();
  real.advance(1_000);
  agent.step(1_000);
  expect(log).toEqual([]);
});

test('[CK1] a timer that throws does not stop the others', () => {
  const { real, agent, log, note } = clocks();
  agent.after(100, () => {
    throw new Error('broken');
  });
  agent.after(200, note('rung'));
  expect(() => real.advance(100)).toThrow('broken');
  real.advance(100);
  expect(log).toEqual(['rung', 1_200]);
});

test('[CK1] subscribers learn of stopping, stepping, resuming and speed, not of time', () => {
  const { real, agent } = clocks();
  const heard: unknown[] = [];
  const unsubscribe = agent.subscribe(() => heard.push(agent.state()));
  real.advance(5_000);
  agent.stop();
  agent.step(10);
  agent.runAt(4);
  agent.go();
  unsubscribe();
  agent.stop();
  expect(heard).toEqual([
    { isRunning: false, speed: 1 },
    { isRunning: false, speed: 1 },
    { isRunning: false, speed: 4 },
    { isRunning: true, speed: 4 },
  ]);
});

test.each([0, -1, Number.NaN, Infinity])('[CK1] neither a step nor a speed may be %s', (value) => {
  const { agent } = clocks();
  expect(() => agent.step(value)).toThrow('clock.step: expected a number above 0');
  expect(() => agent.runAt(value)).toThrow('clock.runAt: expected a number above 0');
});
