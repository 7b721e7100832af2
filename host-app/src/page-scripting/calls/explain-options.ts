import { nearestName } from '../../dataverse/index.ts';
import type { ScriptPage } from '../script-page.ts';
import { scriptDiagnostics } from './diagnostics.ts';
import { isMembers } from './script-input.ts';

/** The options of a member, by name. */
export interface KnownOptions {
  readonly honored: readonly string[];
  /** The product honors them too. */
  readonly withoutEffect?: readonly string[];
}

/** Reports options that are misspelled, and those that have no effect here. */
export function explainOptions(
  page: ScriptPage,
  method: string,
  given: unknown,
  { honored, withoutEffect = [] }: KnownOptions,
): void {
  const known = [...honored, ...withoutEffect];
  for (const name of isMembers(given) ? Object.keys(given) : []) {
    if (honored.includes(name)) continue;
    page.say(
      withoutEffect.includes(name)
        ? scriptDiagnostics.optionWithoutEffect(method, name)
        : scriptDiagnostics.unknownOption(
            method,
            name,
            nearestName(name, known) ?? known.join(', '),
          ),
    );
  }
}
