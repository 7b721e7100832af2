import type { Quirk } from '../../workspace/whole/quirks.ts';
import type { Diagnostic } from '../diagnostics.ts';

/** Thrown instead of a refusal when a quirk changes the text of the failure. */
export class OddFailure extends Error {
  override readonly name = 'OddFailure';
  readonly quirk: Quirk;
  /** `messageData` of the failure reply. */
  readonly data: unknown;

  constructor(quirk: Quirk, data: unknown) {
    super(`quirks.${quirk}`);
    this.quirk = quirk;
    this.data = data;
  }
}

export function quirkDiagnostic(type: string, quirk: Quirk): Diagnostic {
  return {
    severity: 'warning',
    rule: 'QK1',
    provenance: 'observed',
    message: `${type} behaved as in the product: quirks.${quirk} is on.`,
    fix: `Handle it as in the product, or turn quirks.${quirk} off.`,
  };
}
