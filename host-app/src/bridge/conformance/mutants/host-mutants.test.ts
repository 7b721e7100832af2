import { expect, test } from 'vitest';
import { casesAgainst, findKiller, hostCases, listCases } from 'provider-sdk/testing';
import { openHost } from '../testing/open-host.ts';
import { hostMutants } from './index.ts';

const mutants = hostMutants.map(
  (mutant) => [mutant.rule, mutant.caughtBy, mutant.says, mutant] as const,
);

test.for(mutants)('[%s] %s catches a host in which %s', async ([, , , mutant]) => {
  const cases = casesAgainst(mutant, listCases(hostCases));
  const killer = await findKiller(cases, (item) =>
    item.run({ open: (setup) => openHost(setup, mutant.fault()) }),
  );
  expect(killer).toBeDefined();
});
