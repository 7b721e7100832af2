import { describe, test } from 'vitest';
import { libraryCases } from './library/index.ts';
import { listCases } from './listing.ts';
import { openMemoryStage } from './memory-stage.ts';

describe('the library in process', () => {
  const cases = listCases(libraryCases).map(
    (listed) => [listed.item.rule, listed.name, listed] as const,
  );

  test.for(cases)('[%s] %s', async ([, , { item, method }]) => {
    await item.run({ method, open: (options) => openMemoryStage(options) });
  });
});
