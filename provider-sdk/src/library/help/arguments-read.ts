import type { AnyMethod } from '../../contract/define.ts';

/** The number of arguments that a method reads: for its keys, its checks and its message type. */
export function countArguments({ keys, checks, wire }: AnyMethod): number {
  let count = 0;
  // Long enough for any method: code that takes a list apart reads no further than its length.
  const args = new Proxy<unknown[]>(Array.from({ length: 20 }), {
    get: (target, name, receiver) => {
      if (typeof name === 'string' && /^\d+$/.test(name)) count = Math.max(count, Number(name) + 1);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  const readers = [
    ...Object.values(keys).map(({ read }) => read),
    ...checks.map(({ fails }) => fails),
    ...(typeof wire === 'function' ? [wire] : []),
  ];
  for (const read of readers) {
    try {
      read(args);
    } catch {
      // Without arguments a reader may find nothing to read; the attempt shows where it looks.
    }
  }
  return count;
}
