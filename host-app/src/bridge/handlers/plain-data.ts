import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import { jsonText } from '../json-text.ts';

// Values from widgets were cloned and may hold cycles or big integers. The workspace keeps the
// parts that JSON can carry, since events carry them as JSON and the state can be exported at any
// time.

export function plainValue(
  what: string,
  value: unknown,
  { explain }: Pick<ProviderHost, 'explain'>,
): unknown {
  if (isPlain(value)) return value;
  explain(diagnostics.notPlain(what));
  return undefined;
}

export function plainFields(
  what: string,
  values: Readonly<Record<string, unknown>>,
  host: Pick<ProviderHost, 'explain'>,
): Readonly<Record<string, unknown>> {
  if (isPlain(values)) return values;
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => plainValue(`${what}.${name}`, value, host) !== undefined,
    ),
  );
}

/** Whether the value can be written as JSON; values that JSON omits are allowed. */
export function isPlain(value: unknown): boolean {
  return value === undefined || jsonText(value) !== undefined;
}
