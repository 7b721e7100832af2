import { expect, test } from 'vitest';
import { libraryCases } from '../library/index.ts';
import { listCases } from '../listing.ts';
import { openMemoryStage } from '../memory-stage.ts';
import { casesAgainst, findKiller } from './find-killer.ts';
import { libraryMutants } from './index.ts';

const mutants = libraryMutants.map(
  (mutant) => [mutant.rule, mutant.caughtBy, mutant.says, mutant] as const,
);

test.for(mutants)('[%s] %s catches a library in which %s', async ([, , , mutant]) => {
  const cases = casesAgainst(mutant, listCases(libraryCases));
  const killer = await findKiller(cases, (item, method) =>
    item.run({ method, open: (options) => openMemoryStage(options, mutant.install) }),
  );
  expect(killer).toBeDefined();
});
