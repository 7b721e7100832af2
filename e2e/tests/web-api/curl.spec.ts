import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '../../fixtures.ts';
import { config, contactId } from './one-contact.ts';

const run = promisify(execFile);
const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** The program itself, with the headers that every call of the story sends. */
function curlFor(origin: string, workspaceId: string) {
  return async (path: string, ...options: string[]) => {
    const { stdout } = await run('curl', [
      '--silent',
      '--show-error',
      '--globoff',
      '--header',
      'Authorization: Bearer any',
      '--header',
      `X-Sidetone-Workspace: ${workspaceId}`,
      '--write-out',
      '\n%{http_code}',
      ...options,
      path.startsWith('http') ? path : `${origin}/api/data/v9.2/${path}`,
    ]);
    const at = stdout.lastIndexOf('\n');
    return { status: Number(stdout.slice(at + 1)), body: stdout.slice(0, at) };
  };
}

const json = (value: object): string[] => [
  '--header',
  'Content-Type: application/json',
  '--data',
  JSON.stringify(value),
];

interface Rows {
  readonly value: readonly Record<string, unknown>[];
  readonly '@odata.nextLink'?: string;
}

const rowsOf = (body: string): Rows => JSON.parse(body) as Rows;

test.use({ config });
test.skip(!hasCurl, 'curl is not installed on this machine');

test('[WA12] [WA14] [WA15] [WA18] curl reads, writes, batches and pages, and the form on screen follows', async ({
  page,
  server,
}) => {
  await page.goto(`/main.aspx?pagetype=entityrecord&etn=contact&id=${contactId}`);
  await expect(page.getByLabel('First Name')).toHaveValue('Robin');
  const id = await page.evaluate(
    () => (window as unknown as { sidetone: { workspaceId: string } }).sidetone.workspaceId,
  );
  const curl = curlFor(server.origin, id);

  const read = await curl(`contacts(${contactId})?$select=fullname`);
  expect([read.status, JSON.parse(read.body)]).toMatchObject([200, { fullname: 'Robin Sample' }]);

  const patch = ['--request', 'PATCH', ...json({ firstname: 'Curly' })];
  expect((await curl(`contacts(${contactId})`, ...patch)).status).toBe(204);
  await expect(page.getByText('This record was changed elsewhere: First Name.')).toBeVisible();
  await page.getByRole('button', { name: 'Show the changes' }).click();
  await expect(page.getByLabel('First Name')).toHaveValue('Curly');

  const parts = [1, 2, 3].map((number) =>
    [
      '--one',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      'POST /api/data/v9.2/tasks HTTP/1.1',
      'Content-Type: application/json',
      '',
      JSON.stringify({ subject: `Curl ${number}` }),
    ].join('\r\n'),
  );
  const batch = await curl(
    '$batch',
    '--header',
    'Content-Type: multipart/mixed; boundary=one',
    '--data-binary',
    `${parts.join('\r\n')}\r\n--one--\r\n`,
  );
  expect([batch.status, batch.body.match(/HTTP\/1.1 204/g)?.length]).toEqual([200, 3]);

  const paging = ['--header', 'Prefer: odata.maxpagesize=2'];
  const query = "tasks?$select=subject&$orderby=subject&$filter=startswith(subject,'Curl')";
  const first = rowsOf((await curl(encodeURI(query), ...paging)).body);
  const second = rowsOf((await curl(first['@odata.nextLink'] ?? '', ...paging)).body);
  const subjects = [...first.value, ...second.value].map((row) => row['subject']);
  expect([first.value.length, subjects]).toEqual([2, ['Curl 1', 'Curl 2', 'Curl 3']]);
  expect(second['@odata.nextLink']).toBeUndefined();

  const refused = await curl('contacts', ...json({ phone: '1' }));
  expect([refused.status, JSON.parse(refused.body)]).toMatchObject([
    400,
    { error: { code: '0x80048d19' } },
  ]);
});
