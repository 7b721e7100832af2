/**
 * Limits of a message from a widget. Code behind this check may walk a message without care. A
 * clone keeps shared references, so forty lists that each contain the next one twice are a trillion
 * values to a walk, and a list may claim four billion places without having a value.
 */
export const messageBounds = {
  /** Values that a walk visits; shared ones count once per reference. */
  values: 100_000,
  depth: 500,
  /** Bits of a BigInt: writing a huge one takes minutes. */
  bigIntBits: 65_536,
} as const;

/** Names the limit that a message exceeds; undefined for a message within all of them. */
export function exceededBound(message: unknown): string | undefined {
  const walked = new Map<object, number>();
  try {
    countValues(message, 0, walked);
    return undefined;
  } catch (error) {
    if (error instanceof BoundExceeded) return error.message;
    throw error;
  }
}

class BoundExceeded extends Error {
  constructor(most: number, of: string) {
    super(`more than ${most.toLocaleString('en')} ${of}`);
  }
}

/**
 * Each object is walked once, and its values count wherever it appears again; a circular reference
 * counts as one.
 */
function countValues(value: unknown, depth: number, walked: Map<object, number>): number {
  if (typeof value === 'bigint') checkBigInt(value);
  if (typeof value !== 'object' || value === null) return 1;
  const known = walked.get(value);
  if (known !== undefined) return known;
  if (depth > messageBounds.depth) throw new BoundExceeded(messageBounds.depth, 'levels');
  walked.set(value, 1);
  const values = countMembers(value, depth + 1, walked);
  walked.set(value, values);
  return values;
}

function countMembers(value: object, depth: number, walked: Map<object, number>): number {
  let values = 1;
  const add = (more: number): void => {
    values += more;
    if (values > messageBounds.values) throw new BoundExceeded(messageBounds.values, 'values');
  };
  const walk = (member: unknown): void => add(countValues(member, depth, walked));
  if (value instanceof Map) {
    for (const [key, member] of value) {
      walk(key);
      walk(member);
    }
  } else if (value instanceof Set) for (const member of value) walk(member);
  // The members of these are numbers or letters, so their number is the length.
  if (ArrayBuffer.isView(value)) add(value.byteLength);
  else if (Object.getPrototypeOf(value) === String.prototype) add(Reflect.get(value, 'length'));
  else {
    // A list without values is still as long for a walk.
    const places = Array.isArray(value) ? value.length : 0;
    if (places > messageBounds.values) add(places);
    let members = 0;
    for (const key in value) {
      walk(Reflect.get(value, key));
      members += 1;
    }
    add(Math.max(0, places - members));
    // Not an enumerated member.
    if (value instanceof Error) walk(value.cause);
  }
  return values;
}

function checkBigInt(value: bigint): void {
  if (BigInt.asIntN(messageBounds.bigIntBits, value) === value) return;
  throw new BoundExceeded(messageBounds.bigIntBits, 'bits in a BigInt');
}
