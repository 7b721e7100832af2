import { describe, test } from 'vitest';
import { libraryCases } from '../../testing/conformance/library/index.ts';
import { listCases } from '../../testing/conformance/listing.ts';
import { openMemoryStage } from '../../testing/conformance/memory-stage.ts';
import { install, type WidgetView } from '../install.ts';
import { installHelped } from './help.ts';

const helped = (view: WidgetView): void => installHelped(view, undefined, install);

describe('the helped library behaves like the plain one', () => {
  const cases = listCases(libraryCases).map(
    (listed) => [listed.item.rule, listed.name, listed] as const,
  );

  test.for(cases)('[%s] %s', async ([, , { item, method }]) => {
    await item.run({ method, open: (options) => openMemoryStage(options, helped) });
  });
});
