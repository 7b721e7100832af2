/** Tasks of a simulated window: one after another, with promises in between, and no real time. */
export interface TaskQueue {
  readonly add: (task: () => unknown) => void;
  /** Runs pending tasks, and the tasks they cause, until none is left. */
  readonly drain: () => Promise<void>;
}

/** Longest chain of promises between a message and its effect. */
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
