import { performance } from 'node:perf_hooks';
import { openWorkspace } from '../src/headless/index.ts';
import { heapInUse } from './heap.ts';

const count = 200;
/**
 * The first workspaces fill what a process keeps permanently: compiled code and the sample rows.
 */
const warmUp = 20;
const slackMegabytes = 3;

/**
 * Opens and discards workspaces, and reports whether they stay isolated and leave nothing behind.
 */
export async function benchWorkspaces(print: (line: string) => void): Promise<boolean> {
  print(`\n${count} workspaces in one process, each with a call of its own, then discarded`);
  let mixed = 0;
  for (let index = 0; index < warmUp; index++) mixed += (await isAlone(index)) ? 0 : 1;
  const before = heapInUse();
  const begin = performance.now();
  for (let index = 0; index < count; index++) mixed += (await isAlone(index)) ? 0 : 1;
  const each = (performance.now() - begin) / count;
  const after = heapInUse();
  print(
    `${each.toFixed(1)} ms each  heap ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after  cross-talk ${mixed}`,
  );
  const isFlat = after < before + slackMegabytes;
  print(`no cross-talk: ${mixed === 0}  heap flat: ${isFlat}`);
  return mixed === 0 && isFlat;
}

/** A new workspace shows an agent only its own call. */
async function isAlone(index: number): Promise<boolean> {
  const desk = openWorkspace({ sampleRows: 'few' });
  const { framework } = desk.connect('contoso_phone');
  const customerName = `Caller ${index}`;
  await framework['createSession']?.({
    templateName: 'contoso_phone_session',
    templateParameters: { customerName },
  });
  const { sessions } = await desk.agent.look();
  desk.stop();
  return sessions.length === 2 && sessions[1]?.title === customerName;
}
