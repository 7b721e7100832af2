import type { Frame } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { withinTime } from '../within-time.ts';
import type { SceneUse } from './api-use.ts';

/** Reads the use of the API in a scene from the log of its workspace. */
export async function readUse({ page, provider, frame }: Scene): Promise<SceneUse> {
  const seen = await page.evaluate((name) => {
    const requests: Record<string, number[]> = {};
    const answers: Record<string, number[]> = {};
    const registered = new Set<string>();
    const raised = new Map<string | undefined, { readonly type: string; readonly time: number }>();
    for (const message of window.sidetoneApp?.journal.traffic.entries() ?? []) {
      const { provider: owner, kind, type, time, data, correlationId = '' } = message;
      if (owner !== name || correlationId.startsWith('replay-')) continue;
      if (kind === 'request') (requests[type] ??= []).push(time);
      if (type === 'addGenericHandler' && data instanceof Map) {
        for (const value of data.values()) registered.add(String(value));
      }
      if (kind === 'event') raised.set(correlationId, { type, time });
      const event = kind === 'event-reply' ? raised.get(correlationId) : undefined;
      if (event && registered.has(event.type)) {
        (answers[event.type] ??= []).push(time - event.time);
      }
    }
    return { requests, answers, registered: [...registered] };
  }, provider);
  return { ...seen, longTasks: await longTasksOf(await frame()) };
}

/** The browser keeps the long tasks of a page, so an observer that starts later gets them, too. */
async function longTasksOf(frame: Frame | undefined): Promise<readonly number[]> {
  const tasks = frame?.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const observer = new PerformanceObserver((list) =>
          resolve(list.getEntries().map(({ duration }) => Math.round(duration))),
        );
        observer.observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve([]), 100);
      }),
  );
  return (tasks && (await withinTime(2_000, tasks))) ?? [];
}
