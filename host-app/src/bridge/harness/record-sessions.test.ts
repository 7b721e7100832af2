import { expect, test } from 'vitest';
import { saveTemplates } from '../../workspace/providers/administration.ts';
import { openRecordSession } from '../../workspace/sessions/sessions.ts';
import { aWorkbench } from '../testing/workbench.ts';
import { startRecordSessions } from './record-sessions.ts';

const template = {
  uniqueName: 'acme_case_session',
  name: 'Case',
  type: 'Entity' as const,
  entity: 'incident',
  title: '{customerName}',
  additionalTabs: ['acme_gone'],
};

test('[TP4] a record with a broken template opens, and the mistake is reported once', () => {
  const bench = aWorkbench();
  const { workspace, journal } = bench;
  const [first] = workspace.getState().templates.sessions;
  workspace.apply(saveTemplates, { templates: { sessions: [{ ...first!, ...template }] } });
  const stop = startRecordSessions(bench);
  workspace.apply(openRecordSession, { title: 'No tone', entityName: 'incident', entityId: '1' });
  stop();
  const [found, ...more] = journal.diagnostics.entries();
  expect(found).toMatchObject({ rule: 'TP4', severity: 'error' });
  expect(found?.message).toContain('"acme_gone", which does not exist');
  expect(more).toEqual([]);
});

test("[TP4] for a widget's session, the reply to its call reports the mistake", async () => {
  const bench = aWorkbench();
  const stop = startRecordSessions(bench);
  const told = bench.journal.diagnostics.entries().length;
  await bench.call('phone', 'createSession', {
    templateName: 'contoso_phone_session',
    templateParameters: { costumerName: 'A' },
  });
  const found = bench.journal.diagnostics.entries().slice(told);
  stop();
  expect(new Set(found.map(({ message }) => message)).size).toBe(found.length);
});
