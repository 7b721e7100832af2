import type { ScriptPage } from '../script-page.ts';
import { scriptDiagnostics } from './diagnostics.ts';

/** "Not implemented" of the platform, as a positive number. */
const notImplemented = 2_147_500_033;

/** Members that return a promise in the product, and are left out here: each rejects and says why. */
export function leftOutPromises<Name extends string>(
  page: ScriptPage,
  namespace: string,
  names: readonly Name[],
  fixOf: (name: Name) => string,
): Readonly<Record<Name, () => Promise<never>>> {
  return byName(
    names,
    (name) => async () => throwLeftOut(page, `${namespace}.${name}`, fixOf(name)),
  );
}

/** Reports a member that is left out, and fails with a plain object as the product does. */
export function throwLeftOut(page: ScriptPage, member: string, fix: string): never {
  const message = explainLeftOut(page, member, fix);
  // oxlint-disable-next-line typescript/only-throw-error
  throw { errorCode: notImplemented, message };
}

/** As `leftOutPromises`, for members that answer at once: each throws. */
export function leftOutCalls<Name extends string>(
  page: ScriptPage,
  namespace: string,
  names: readonly Name[],
  fixOf: (name: Name) => string,
): Readonly<Record<Name, () => never>> {
  return byName(names, (name) => () => {
    throw new Error(explainLeftOut(page, `${namespace}.${name}`, fixOf(name)));
  });
}

/** Reports a member that is left out; returns the text of its error. */
export function explainLeftOut(page: ScriptPage, member: string, fix: string): string {
  const diagnostic = scriptDiagnostics.leftOut(member, fix);
  page.say(diagnostic);
  return `${diagnostic.message} ${fix}`;
}

function byName<Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  const entries = names.map((name) => [name, make(name)] as const);
  // The entries are those of the names, which TypeScript does not follow.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(entries) as Readonly<Record<Name, Value>>;
}
