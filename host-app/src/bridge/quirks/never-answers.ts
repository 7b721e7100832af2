import type { Quirk } from '../../workspace/whole/quirks.ts';
import type { ProviderHost } from '../host.ts';
import { quirkDiagnostic } from './odd-failure.ts';

/** A reply that never leaves; the library's own time limit, where there is one, ends the call. */
export function neverAnswers(
  type: string,
  quirk: Quirk,
  { explain }: ProviderHost,
): Promise<never> {
  explain(quirkDiagnostic(type, quirk));
  return new Promise(() => undefined);
}
