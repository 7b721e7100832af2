/**
 * The treatment of one more message of a kind: as usual, with a report that there are too many, or
 * dropped.
 */
export type FloodVerdict = 'usual' | 'too many' | 'dropped';

interface Second {
  readonly began: number;
  readonly wasFlooded: boolean;
  count: number;
}

/**
 * Lets a limited number through in each second, by key; a flood is reported once, until a second
 * passes without one.
 */
export function createFloodGate(
  now: () => number,
  mostPerSecond: number,
): (key: string) => FloodVerdict {
  const seconds = new Map<string, Second>();
  const secondOf = (key: string): Second => {
    const began = Math.floor(now() / 1_000);
    const last = seconds.get(key);
    if (last?.began === began) return last;
    const wasFlooded = last !== undefined && last.began === began - 1 && last.count > mostPerSecond;
    const second = { began, wasFlooded, count: 0 };
    seconds.set(key, second);
    return second;
  };
  return (key) => {
    const second = secondOf(key);
    second.count += 1;
    if (second.count <= mostPerSecond) return 'usual';
    const isFirst = second.count === mostPerSecond + 1 && !second.wasFlooded;
    return isFirst ? 'too many' : 'dropped';
  };
}
