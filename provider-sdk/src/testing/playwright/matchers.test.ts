import { expect, test } from 'vitest';
import type { Diagnostic } from './door.ts';
import { expect as expectOf } from './matchers.ts';
import type { Provider } from './provider.ts';

const refused: Diagnostic = {
  severity: 'error',
  rule: 'HO1',
  provider: undefined,
  message: 'A message of a strange page was refused',
  fix: '',
};

test('a diagnostic without a provider counts for each provider, unless a test leaves it out', async () => {
  const known: Partial<Provider> = {
    uniqueName: 'acme_phone',
    journal: async () => ({ traffic: [], diagnostics: [refused], state: {} }),
  };
  const provider = known as Provider;
  await expect(expectOf(provider).toHaveNoDiagnostics()).rejects.toThrow(
    '[HO1] error without a provider: A message of a strange page was refused',
  );
  await expectOf(provider).toHaveNoDiagnostics({ ofNoProvider: false });
});
