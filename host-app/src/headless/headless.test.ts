import { expect, test } from 'vitest';
import { openWorkspace } from 'host-app/headless';

const call = { templateName: 'contoso_call_incoming', templateParameters: { customerName: 'Ada' } };

test('[HL1] a widget is tested against the real host in one process', async () => {
  const desk = openWorkspace();
  const { framework } = desk.connect('contoso_phone');
  const answer = framework['notifyEvent']?.(call);
  await desk.pass(0);
  await desk.agent.acceptToast();
  expect(await answer).toBe('{"actionName":"Accept","responseReason":"Accept"}');
  await framework['createSession']?.({ templateName: 'contoso_phone_session' });
  expect((await desk.agent.look()).sessions).toHaveLength(2);
  desk.stop();
});

test('[HL1] only the test advances the time', async () => {
  const desk = openWorkspace();
  const answer = desk.connect('contoso_phone').framework['notifyEvent']?.(call);
  await desk.pass(600_000);
  expect(await answer).toContain('DisplayTimeout');
  desk.stop();
});

test('[HL1] FetchXML is answered without a browser, before any time passes', async () => {
  const desk = openWorkspace({ sampleRows: 'few' });
  const { framework } = desk.connect('contoso_phone');
  const xml = '<fetch top="1"><entity name="contact"><attribute name="fullname"/></entity></fetch>';
  const address = `?fetchXml=${encodeURIComponent(xml)}`;
  const answer = framework['executeFetchQuery']?.('contacts', address);
  await desk.pass(0);
  await desk.pass(60_000);
  const { value } = JSON.parse(String(await answer)) as { value: unknown[] };
  expect(value).toHaveLength(1);
  desk.stop();
});

test('[AP2] a template of other agents is refused, and the diagnostic gives the reason', async () => {
  const desk = openWorkspace({
    sampleRows: 'few',
    appProfiles: [{ uniqueName: 'acme_all', isDefault: true, sessionTemplates: [] }],
  });
  const { framework } = desk.connect('contoso_phone');
  const session = { templateName: 'contoso_phone_session' };
  await expect(framework['createSession']?.(session)).rejects.toEqual(
    new Map([
      ['message', 'Could not resolve unique name for session template: contoso_phone_session'],
      ['msdyn_name', 'createSession'],
    ]),
  );
  expect(desk.journal.diagnostics.entries().map(({ rule }) => rule)).toEqual(['AP2']);
  const { records } = desk.records.query('msdyn_appconfiguration', '$select=msdyn_uniquename');
  expect(records.map((row) => row['msdyn_uniquename'])).toEqual(['acme_all']);
  desk.stop();
});

test('[HL2] workspaces in one process are isolated from each other', async () => {
  const desks = Array.from({ length: 20 }, () => openWorkspace({ sampleRows: 'few' }));
  await Promise.all(
    desks.map(async (desk, index) => {
      const { framework } = desk.connect('contoso_phone');
      const templateParameters = { customerName: `Caller ${index}` };
      const session = { templateName: 'contoso_phone_session', templateParameters };
      expect(await framework['createSession']?.(session)).toBe('session-id-1');
      await framework['createRecord']?.('contact', JSON.stringify({ lastname: `Row ${index}` }));
    }),
  );
  for (const [index, desk] of desks.entries()) {
    const { sessions } = await desk.agent.look();
    expect(sessions.map(({ title }) => title)).toEqual(['Home', `Caller ${index}`]);
    const { records } = desk.records.query('contact', "$filter=startswith(lastname,'Row ')");
    expect(records.map(({ lastname }) => lastname)).toEqual([`Row ${index}`]);
    desk.stop();
  }
});

test('[HL1] an unknown provider is named, with the available ones', () => {
  expect(() => openWorkspace().connect('acme_phone')).toThrow(
    'Unknown or inactive provider "acme_phone". Active: contoso_phone',
  );
});

test('[HL4] page scripts are tested against the same workspace', async () => {
  const desk = openWorkspace({ sampleRows: 'few' });
  const { id } = await desk.xrm.WebApi.createRecord('contact', { lastname: 'Script' });
  await desk.xrm.Navigation.openForm({ entityName: 'contact', entityId: id });
  const session = desk.apm.getFocusedSession();
  expect(session.title).toBe('Script');
  expect((await desk.agent.look()).sessions).toHaveLength(2);
  Reflect.get(desk.xrm, 'Foo');
  expect(desk.journal.diagnostics.entries().map(({ rule }) => rule)).toContain('XP2');
  expect(await session.close()).toBe(true);
  desk.stop();
});

test('[HL4] the Web API answers without a server, with the refusals of the server', async () => {
  const desk = openWorkspace({ sampleRows: 'few' });
  const { webApi } = desk;
  const created = await webApi.request('POST', 'contacts', {}, { lastname: "O'Neil" });
  expect(created.status).toBe(204);
  const id = /\((.*)\)/.exec(created.headers['odata-entityid'] ?? '')?.[1] ?? '';
  const read = await webApi.request(
    'get',
    "/api/data/v9.1/contacts?$select=lastname&$filter=lastname eq 'O''Neil'",
  );
  expect(read.json()).toMatchObject({ value: [{ lastname: "O'Neil" }] });
  const etag = 'W/"1"';
  const late = await webApi.request(
    'PATCH',
    `contacts(${id})`,
    { 'If-Match': etag },
    { lastname: 'x' },
  );
  expect([late.status, late.json()]).toMatchObject([412, { error: { code: '0x80060882' } }]);
  expect((await webApi.request('GET', 'Contacts')).status).toBe(404);
  expect(desk.records.retrieve('contact', id)['lastname']).toBe("O'Neil");
  expect(desk.journal.traffic.entries().map(({ type }) => type)).toContain('POST contacts');
  desk.stop();
});
