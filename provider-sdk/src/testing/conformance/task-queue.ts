/** Tasks of a stand-in window: one after the other, promises in between, no real time. */
export interface TaskQueue {
  readonly add: (task: () => unknown) => void;
  /** Runs what is waiting, and what that brings about, until nothing is left. */
  readonly drain: () => Promise<void>;
}

/** Longest chain of promises between a message and what it causes. */
const microtasks = 20;

export function createTaskQueue(): TaskQueue {
  const tasks: (() => unknown)[] = [];
  return {
    add: (task) => void tasks.push(task),
    drain: async () => {
      await letPromisesRun();
      for (let task = tasks.shift(); task; task = tasks.shift()) {
        task();
        await letPromisesRun();
      }
    },
  };
}

async function letPromisesRun(): Promise<void> {
  for (let turn = 0; turn < microtasks; turn++) await Promise.resolve();
}
