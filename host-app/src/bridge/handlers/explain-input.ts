import { describe } from 'provider-sdk/contract';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';

/** Reports an input that is not an object, such as the JSON text of one. */
export function explainInput(
  method: string,
  input: unknown,
  { explain }: Pick<ProviderHost, 'explain'>,
): void {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  if (!isObject) explain(diagnostics.inputIsNoObject(method, describe(input), isJsonText(input)));
}

function isJsonText(input: unknown): boolean {
  return typeof input === 'string' && /^\s*\{[\s\S]*\}\s*$/.test(input);
}
