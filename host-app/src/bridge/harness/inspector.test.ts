import { expect, test } from 'vitest';
import { aWorkbench, type Workbench } from '../testing/workbench.ts';
import { startInspector } from './inspector.ts';

const session = {
  templateName: 'contoso_phone_session',
  templateParameters: { customerName: 'A' },
};
const id = '6f1c2a34-58b1-4a52-9d3e-0c1f2b3a4d5e';

type Mistake = readonly [title: string, make: (bench: Workbench) => unknown, fix: string];

const mistakes: readonly Mistake[] = [
  [
    '[SR6] an option without its dollar sign',
    (bench) => bench.call('phone', 'searchAndOpenRecords', 'contact', '?select=fullname', true),
    '$select',
  ],
  [
    '[WR21] a correlation id in the place of a count',
    async (bench) => {
      const sessionId = await bench.call('phone', 'createSession', session);
      await bench.call('phone', 'requestFocusSession', sessionId, id);
    },
    'last argument',
  ],
  [
    '[EV16] an event that is nearly one of the product',
    (bench) => bench.call('phone', 'addHandler', 'onmodechange', async () => undefined),
    '"onmodechanged"',
  ],
  [
    '[SE9] a template named by its display name',
    (bench) => bench.call('phone', 'createSession', { ...session, templateName: 'Phone session' }),
    'unique name',
  ],
];

test.each(mistakes)('%s is named', async (title, make, fix) => {
  const bench = aWorkbench();
  const stop = startInspector(bench);
  await Promise.resolve(make(bench)).catch(() => undefined);
  await bench.settled();
  stop();
  const rule = /\w+\d/.exec(title)?.[0];
  const found = bench.journal.diagnostics.entries().filter((entry) => entry.rule === rule);
  expect(found).toHaveLength(1);
  expect(found[0]?.fix).toContain(fix);
});

test('[EV16] a custom event is a note', async () => {
  const bench = aWorkbench();
  await bench.call('phone', 'addHandler', 'acmeTicketOpened', async () => undefined);
  await bench.settled();
  startInspector(bench)();
  expect(bench.journal.diagnostics.entries()).toMatchObject([{ rule: 'EV16', severity: 'info' }]);
});
