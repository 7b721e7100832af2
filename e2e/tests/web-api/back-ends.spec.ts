import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { DynamicsWebApi } from 'dynamics-web-api';
import { expect, test } from '../../fixtures.ts';
import { config, contactId } from './one-contact.ts';

const workspaceId = (page: Page): Promise<string> =>
  page.evaluate(
    () => (window as unknown as { sidetone: { workspaceId: string } }).sidetone.workspaceId,
  );

test.use({ config });

async function openContact(page: Page): Promise<string> {
  await page.goto(`/main.aspx?pagetype=entityrecord&etn=contact&id=${contactId}`);
  await expect(page.getByLabel('First Name')).toHaveValue('Robin');
  return workspaceId(page);
}

test('[WA12] [WA15] [WA18] an OData client reads, writes, pages and batches, and the form on screen follows', async ({
  page,
  server,
}) => {
  const id = await openContact(page);
  const api = new DynamicsWebApi({
    serverUrl: server.origin,
    dataApi: { path: 'data', version: '9.2' },
    onTokenRefresh: async () => 'any',
  });
  const headers = { 'X-Sidetone-Workspace': id };
  const robin = await api.retrieve({
    collection: 'contacts',
    key: contactId,
    select: ['fullname'],
    headers,
  });
  expect(robin['fullname']).toBe('Robin Sample');
  await api.update({
    collection: 'contacts',
    key: contactId,
    data: { firstname: 'Robyn' },
    headers,
  });
  await expect(page.getByText('This record was changed elsewhere: First Name.')).toBeVisible();

  for (const subject of ['Paged 1', 'Paged 2', 'Paged 3']) {
    await api.create({ collection: 'tasks', data: { subject }, headers });
  }
  const all = await api.retrieveAll({
    collection: 'tasks',
    select: ['subject'],
    filter: "startswith(subject,'Paged')",
    maxPageSize: 2,
    headers,
  });
  expect(all.value.map((task) => task['subject'])).toEqual(['Paged 1', 'Paged 2', 'Paged 3']);

  api.startBatch();
  void api.create({ collection: 'tasks', data: { subject: 'Four' } });
  void api.retrieveMultiple({ collection: 'tasks', select: ['subject'] });
  const [, read] = await api.executeBatch({ headers });
  expect(JSON.stringify(read)).toContain('Four');
});

test('[WA14] requests as curl sends them read and write the rows of the page', async ({
  page,
  request,
  server,
}) => {
  const id = await openContact(page);
  const headers = { Authorization: 'Bearer any', 'X-Sidetone-Workspace': id };
  const contacts = `${server.origin}/api/data/v9.2/contacts`;
  const read = await request.get(
    `${contacts}?$select=fullname&$count=true&$filter=lastname eq 'Sample'`,
    { headers },
  );
  expect(await read.json()).toMatchObject({
    '@odata.count': 1,
    value: [{ fullname: 'Robin Sample' }],
  });
  const changed = await request.patch(`${contacts}(${contactId})`, {
    headers,
    data: { firstname: 'Curly' },
  });
  expect(changed.status()).toBe(204);
  await expect(page.getByText('This record was changed elsewhere: First Name.')).toBeVisible();
  // Code of the page itself needs neither a token nor a name.
  const own = await page.evaluate(
    async (path) => (await fetch(path)).json(),
    "/api/data/v9.2/contacts?$select=firstname&$filter=lastname eq 'Sample'",
  );
  expect(own).toMatchObject({ value: [{ firstname: 'Curly' }] });
  await page.getByRole('button', { name: 'Simulator console' }).click();
  const traffic = page.getByRole('grid', { name: 'Traffic' });
  await expect(traffic).toContainText('back end');
  await expect(traffic).toContainText(`PATCH contacts(${contactId})`);
});

test('[WA12] the sample back end writes a call record that the workspace shows', async ({
  page,
  request,
  server,
}) => {
  const id = await openContact(page);
  const service = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../../sample-providers/back-end/service.mjs', import.meta.url))],
    { env: { ...process.env, WORKSPACE: server.origin, WORKSPACE_ID: id, PORT: '0' } },
  );
  try {
    const [line] = await once(service.stdout, 'data');
    const webhook = /http:\S+/.exec(String(line))?.[0] ?? '';
    const answer = await request.post(webhook, {
      data: { from: '+1 555 0188', seconds: 95, notes: 'Asked for a callback' },
    });
    expect(await answer.json()).toMatchObject({ subject: 'Call from Robin Sample' });
    await expect(page.getByText('Call from Robin Sample').first()).toBeVisible();
  } finally {
    service.kill();
  }
});
