// The tests run in their own process: a mutation may loop forever, and the process is then ended.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('test-host.ts', import.meta.url));
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
const host = await module.startTestHost(process.cwd());

// A test that fails without a mutation proves nothing about mutations.
const judges = new Map();
const isJudge = async (test) => {
  const known = judges.get(test) ?? (await host.run([test])).length === 0;
  judges.set(test, known);
  if (!known) console.error(`Left out, because it fails without a mutation: ${test}`);
  return known;
};

// Processor time, and not time on the clock, tells an endless loop from a busy machine.
const endlessAfter = (tests) => (60 + 10 * tests.length) * 1_000_000;

const endWhenEndless = (tests) => {
  const start = process.cpuUsage();
  return setInterval(() => {
    const { user, system } = process.cpuUsage(start);
    if (user + system > endlessAfter(tests)) process.kill(process.pid, 'SIGKILL');
  }, 1_000);
};

const runMutated = async ({ file, mutated }, tests) => {
  const original = readFileSync(file, 'utf8');
  const watch = endWhenEndless(tests);
  try {
    writeFileSync(file, mutated);
    host.forget(file);
    return await host.run(tests);
  } finally {
    clearInterval(watch);
    writeFileSync(file, original);
    host.forget(file);
  }
};

const isKilledBy = async (trial, batch) => {
  const tests = batch.filter((test) => judges.get(test) !== false);
  const failing = await runMutated(trial, tests);
  for (const test of failing) if (await isJudge(test)) return true;
  // The first failure ends a run, so tests after a failure that does not count run again.
  return failing.length > 0 && isKilledBy(trial, tests);
};

process.on('message', async (trial) => {
  let isKilled = false;
  for (const batch of trial.batches) isKilled ||= await isKilledBy(trial, batch);
  process.send({ isKilled });
});
process.send({ isReady: true });
