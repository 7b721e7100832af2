import type { DiagnosticRule } from 'provider-sdk/contract/product-behavior';
import { createStore } from 'zustand/vanilla';

export type BootCheckName =
  | 'answers'
  | 'framing'
  | 'mixed content'
  | 'content security policy'
  | 'library'
  | 'loaded once'
  | 'host address'
  | 'CIFInitDone'
  | 'first call'
  | 'origin'
  | 'host name'
  | 'sign-in'
  | 'microphone'
  | 'pop-ups'
  | 'storage'
  | 'local network';

/** One requirement for a widget's start, and its result. */
export interface BootCheck {
  readonly name: BootCheckName;
  readonly status: 'good' | 'fault' | 'note' | 'unknown';
  readonly rule: DiagnosticRule;
  readonly detail: string;
  /** Instructions for fixing a fault. */
  readonly fix?: string | undefined;
}

/** How each provider was booted, by unique name. */
export interface BootReports {
  readonly all: () => Readonly<Record<string, readonly BootCheck[]>>;
  readonly write: (provider: string, checks: readonly BootCheck[]) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createBootReports(): BootReports {
  const store = createStore<Readonly<Record<string, readonly BootCheck[]>>>(() => ({}));
  return {
    all: store.getState,
    write: (provider, checks) => store.setState({ [provider]: checks }),
    subscribe: (onChange) => store.subscribe(() => onChange()),
  };
}
