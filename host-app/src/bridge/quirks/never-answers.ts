import type { Quirk } from '../../workspace/whole/quirks.ts';
import type { ProviderHost } from '../host.ts';
import { quirkDiagnostic } from './odd-failure.ts';

/** A reply that is never sent; the library's own time limit, if any, ends the call. */
export function neverAnswers(
  type: string,
  quirk: Quirk,
  { explain }: ProviderHost,
): Promise<never> {
  explain(quirkDiagnostic(type, quirk));
  return new Promise(() => undefined);
}
