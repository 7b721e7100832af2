import { methods, type AnyMethod } from 'provider-sdk/contract';

const probes = Array.from({ length: 8 }, (_, position) => `argument ${position}`);

/**
 * A function with its parameters, such as `getSession(sessionId)`, from any of the names under which
 * the library reports it; undefined for an unknown one.
 */
export function signatureOf(reported: string): string | undefined {
  const all = Object.entries<AnyMethod>(methods);
  const found =
    all.find(([name]) => name === reported) ??
    all.find(([, { wire, wires = [], functName }]) =>
      [wire, ...wires, functName].includes(reported),
    );
  return found && `${found[0]}(${parametersOf(found[1]).join(', ')})`;
}

function parametersOf({ keys }: AnyMethod): readonly string[] {
  const named = new Map<number, string>();
  for (const [name, { read }] of Object.entries(keys)) {
    const position = positionOf(read);
    if (position >= 0) named.set(position, name);
  }
  const last = Math.max(-1, ...named.keys());
  return Array.from({ length: last + 1 }, (_, position) => named.get(position) ?? 'input')
    .filter((name) => name !== 'correlationId')
    .map((name) => name.replace(/id$/, 'Id'));
}

/** Position of the argument that a key passes on unchanged; -1 when it computes its value. */
function positionOf(read: (args: readonly unknown[]) => unknown): number {
  try {
    return probes.findIndex((probe) => probe === read(probes));
  } catch {
    return -1; // It parses JSON.
  }
}
