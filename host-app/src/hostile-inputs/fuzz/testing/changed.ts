import * as fc from 'fast-check';

const evil = 'https://evil.example';

/** Changes that a curious person might make to a file. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    Infinity,
    '',
    'x'.repeat(10_000),
    '__proto__',
    'session-id-1',
    [],
    {},
    { toString: 'x', valueOf: 1 },
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":1}}'),
  ),
  fc.constantFrom(
    evil,
    `${evil}/x?y#z`,
    String.raw`https:\\evil.example\x`,
    'HTTPS://EVIL.EXAMPLE',
    'https:evil.example',
    'http://localhost:5173@evil.example/',
    JSON.stringify({ url: evil }),
    { type: 'thirdpartywebsite', url: evil },
    { type: 'webresource', name: 'evil.example' },
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
);

type Change = {
  readonly path: readonly number[];
  readonly kind: 'replace' | 'remove' | 'add' | 'repeat';
  readonly name: string;
  readonly value: unknown;
};

const change: fc.Arbitrary<Change> = fc.record({
  path: fc.array(fc.nat({ max: 30 }), { maxLength: 7 }),
  kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'repeat'),
  name: fc.oneof(
    fc.constantFrom('__proto__', 'url', 'channelUrl', 'id'),
    fc.string({ maxLength: 5 }),
  ),
  value: odd,
});

/** A valid JSON value with one to three changes somewhere inside it. */
export function changed(good: unknown): fc.Arbitrary<unknown> {
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce<unknown>(apply, JSON.parse(JSON.stringify(good))));
}

function apply(value: unknown, { path, kind, name, value: put }: Change): unknown {
  const [step, ...rest] = path;
  const isHolder = typeof value === 'object' && value !== null;
  if (step === undefined || !isHolder) return put;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return put;
  const member: unknown = Reflect.get(value, key);
  const isLeaf = typeof member !== 'object' || member === null || rest.length === 0;
  if (!isLeaf) return withMember(value, key, apply(member, { path: rest, kind, name, value: put }));
  switch (kind) {
    case 'replace':
      return withMember(value, key, put);
    case 'remove':
      return Array.isArray(value)
        ? value.filter((_member, index) => String(index) !== key)
        : Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
    case 'add':
      return Array.isArray(value) ? [...value, put] : withMember(value, name, put);
    case 'repeat':
      return Array.isArray(value) ? [...value, member] : value;
  }
}

function withMember(holder: object, key: string, member: unknown): unknown {
  if (Array.isArray(holder)) {
    return holder.map((other: unknown, index) => (String(index) === key ? member : other));
  }
  return Object.fromEntries([...Object.entries(holder), [key, member]]);
}
