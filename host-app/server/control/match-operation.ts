import { operations, type Operation, type OperationName } from '../../src/control/operations.ts';

export interface Matched {
  readonly name: OperationName;
  readonly operation: Operation;
  /** Inputs in the path. */
  readonly inPath: Readonly<Record<string, string>>;
}

const routes = Object.entries(operations).map(([name, operation]: [string, Operation]) => ({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a name of the table
  name: name as OperationName,
  operation,
  pattern: patternOf(operation.path),
}));

/** The operation at a path of a workspace; the methods that it has, when this is none of them. */
export function matchOperation(
  method: string,
  path: string,
): Matched | { readonly allowed: readonly string[] } {
  const found = routes.flatMap(({ name, operation, pattern }) => {
    const match = pattern.exec(path);
    return match ? [{ name, operation, inPath: { ...match.groups } }] : [];
  });
  const matched = found.find(({ operation }) => operation.method === method);
  return matched ?? { allowed: found.map(({ operation }) => operation.method) };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}
