import { describe, test } from 'vitest';
import { hostCases, listCases } from 'provider-sdk/testing';
import { openHost } from './testing/open-host.ts';

describe('the host in process', () => {
  const cases = listCases(hostCases).map(({ item, name }) => [item.rule, name, item] as const);

  test.for(cases)('[%s] %s', async ([, , item]) => {
    await item.run({ open: (setup) => openHost(setup) });
  });
});
