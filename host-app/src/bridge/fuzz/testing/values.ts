import * as fc from 'fast-check';

const leaves = fc.oneof(
  { withCrossShrink: true },
  fc.constantFrom(null, undefined, true, false, '', '{}', '{"a":', '%', 'constructor'),
  fc.oneof(fc.integer(), fc.double(), fc.bigInt()),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('x'.repeat(100_000), '{'.repeat(5_000), '('.repeat(5_000)),
  fc.date({ noInvalidDate: false }),
  fc.uint8Array({ maxLength: 4 }),
  fc.constantFrom(/x/g, new Error('x'), new ArrayBuffer(2), new Set([1])),
);

/** Names that have a special meaning in JavaScript or on the wire when they are keys. */
const loadedNames = ['__proto__', 'constructor', 'then', 'message', 'length'];

/** Any value without cycles that can become text. */
export const convertible = valuesWith(loadedNames, []);

/**
 * Any value that can be cloned from one window to another, including cycles and values without a
 * text form.
 */
export const cloneable = valuesWith([...loadedNames, 'toString', 'valueOf'], [withCycle]);

type Change = (node: Record<string, unknown>) => unknown;

function valuesWith(names: readonly string[], changes: readonly Change[]): fc.Arbitrary<unknown> {
  const keys = fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 8 }));
  const { any } = fc.letrec<{ any: unknown }>((tie) => {
    const value = tie('any');
    const node = fc.array(fc.tuple(keys, value), { maxLength: 3 }).map(toObject);
    const map = fc.array(fc.tuple(fc.oneof(keys, value), value), { maxLength: 3 }).map(toMap);
    return {
      any: fc.oneof(
        { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
        { arbitrary: leaves, weight: 5 },
        { arbitrary: fc.array(value, { maxLength: 3 }), weight: 1 },
        { arbitrary: node, weight: 2 },
        { arbitrary: map, weight: 2 },
        ...changes.map((change) => ({ arbitrary: node.map(change), weight: 1 })),
      ),
    };
  });
  return any;
}

function toObject(entries: [string, unknown][]): Record<string, unknown> {
  return Object.fromEntries(entries);
}

function toMap(entries: [unknown, unknown][]): Map<unknown, unknown> {
  return new Map(entries);
}

function withCycle(node: Record<string, unknown>): Record<string, unknown> {
  node['self'] = node;
  return node;
}
