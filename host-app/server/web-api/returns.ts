/** Waits for pages that reload. */
export function createReturns() {
  const waiting = new Map<string, Set<() => void>>();
  return {
    /** Whether a page with this ID connects in time. */
    wait: (id: string, patience: number): Promise<boolean> =>
      new Promise((resolve) => {
        const arrivals = waiting.get(id) ?? new Set();
        waiting.set(id, arrivals);
        const settle = (isBack: boolean): void => {
          clearTimeout(timer);
          arrivals.delete(arrived);
          if (arrivals.size === 0) waiting.delete(id);
          resolve(isBack);
        };
        const arrived = (): void => settle(true);
        const timer = setTimeout(() => settle(false), patience);
        // A server that ends does not wait for a page.
        timer.unref();
        arrivals.add(arrived);
      }),
    arrived: (id: string): void => {
      for (const arrived of waiting.get(id) ?? []) arrived();
    },
  };
}
