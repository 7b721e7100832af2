// The tests run in a process of their own: a mutation may loop for ever, and is then ended with it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('test-host.ts', import.meta.url));
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
const host = await module.startTestHost(process.cwd());

process.on('message', async ({ file, mutated, batches }) => {
  const original = readFileSync(file, 'utf8');
  try {
    writeFileSync(file, mutated);
    host.forget(file);
    let isKilled = false;
    for (const batch of batches) isKilled ||= !(await host.run(batch));
    process.send({ isKilled });
  } finally {
    writeFileSync(file, original);
    host.forget(file);
  }
});
process.send({ isReady: true });
