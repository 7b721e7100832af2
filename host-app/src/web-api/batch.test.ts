import { expect } from 'vitest';
import { testEach, type Scene } from './testing/each-check.ts';
import { accountId, contactId } from './testing/the-setting.ts';

const crlf = '\r\n';

function part(method: string, address: string, body?: unknown, contentId?: string): string {
  return [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    ...(contentId === undefined ? [] : [`Content-ID: ${contentId}`]),
    '',
    `${method} ${address} HTTP/1.1`,
    ...(body === undefined ? [] : ['Content-Type: application/json']),
    '',
    ...(body === undefined ? [] : [JSON.stringify(body)]),
  ].join(crlf);
}

function changeSet(...parts: readonly string[]): string {
  return [
    'Content-Type: multipart/mixed; boundary=changeset_1',
    '',
    ...parts.flatMap((text) => ['--changeset_1', text]),
    '--changeset_1--',
    '',
  ].join(crlf);
}

function batchOf(...parts: readonly string[]): string {
  return [...parts.flatMap((text) => ['--batch_1', text]), '--batch_1--', ''].join(crlf);
}

function send({ call }: Scene, body: string, headers: Readonly<Record<string, string>> = {}) {
  return call('POST', '$batch', {
    body,
    headers: { 'Content-Type': 'multipart/mixed; boundary="batch_1"', ...headers },
  });
}

/** Status lines, in order. */
const statusesOf = (text: string): readonly string[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status = '']) => status);

const post = (name: string, contentId?: string) =>
  part('POST', '/api/data/v9.2/accounts', { name }, contentId);
const bad = part('POST', '/api/data/v9.2/accounts', { Name: 'x' });

testEach([
  [
    '[WA18] H32 requests run in order, and a read sees the writes before it',
    async (scene) => {
      const get = part('GET', `${scene.base}/accounts?$select=name&$orderby=name`);
      const { status, text, headers } = await send(
        scene,
        batchOf(post('A'), post('B'), part('POST', 'accounts', { name: 'C' }), get),
      );
      expect(status).toBe(200);
      expect(headers.get('content-type')).toMatch(/^multipart\/mixed; ?boundary=batchresponse_/);
      expect(statusesOf(text)).toEqual(['204', '204', '204', '200']);
      expect(text).toMatch(/"A".*"B".*"C".*"H&M Probe"/s);
      expect(text.endsWith(`--${crlf}`)).toBe(true);
      expect(text).toContain(`OData-EntityId: ${scene.base}/accounts(`);
    },
  ],
  [
    '[WA18] H33 the first error ends the batch with its status',
    async (scene) => {
      const { status, text } = await send(scene, batchOf(bad, post('A'), post('B')));
      expect([status, statusesOf(text)]).toEqual([400, ['400']]);
    },
  ],
  [
    '[WA18] H33 a batch that continues answers every part',
    async (scene) => {
      const { status, text } = await send(scene, batchOf(bad, post('A'), post('B')), {
        Prefer: 'odata.continue-on-error',
      });
      expect([status, statusesOf(text)]).toEqual([200, ['400', '204', '204']]);
    },
  ],
  [
    '[WA18] H34 rows of a change set refer to each other',
    async (scene) => {
      const { status, text } = await send(
        scene,
        batchOf(
          changeSet(
            post('Linked', '1'),
            part('POST', '/api/data/v9.2/contacts', { lastname: 'Linked' }, '2'),
            part('PATCH', '$1', { 'primarycontactid@odata.bind': '$2' }, '3'),
          ),
        ),
      );
      expect([status, statusesOf(text)]).toEqual([200, ['204', '204', '204']]);
      expect(text).toContain('boundary=changesetresponse_');
      expect(text).toContain('Content-ID: 2');
      const { records } = scene.page.host;
      const [row] = records.query(
        'account',
        "$filter=name eq 'Linked'&$expand=primarycontactid",
      ).records;
      expect(row?.['primarycontactid']).toMatchObject({ lastname: 'Linked' });
    },
  ],
  [
    '[WA18] H35 a failing change set leaves no trace',
    async (scene) => {
      const { records } = scene.page.host;
      const { status, text } = await send(
        scene,
        batchOf(changeSet(post('Gone'), part('DELETE', `accounts(${accountId})`), bad)),
      );
      expect([status, statusesOf(text)]).toEqual([400, ['400']]);
      expect(records.query('account', '$select=name').records).toMatchObject([
        { name: 'H&M Probe' },
      ]);
    },
  ],
  [
    '[WA18] H35 a reference before its declaration is refused',
    async (scene) => {
      const { status, text } = await send(
        scene,
        batchOf(
          changeSet(
            part('PATCH', `accounts(${accountId})`, { 'primarycontactid@odata.bind': '$1' }),
            part('POST', 'contacts', { lastname: 'Late' }, '1'),
          ),
        ),
      );
      expect(status).toBe(400);
      expect(text).toContain("Content-ID Reference: '$1' does not exist in the batch context.");
    },
  ],
  [
    '[WA8] H35 a last line without CRLF fails as in the product',
    async (scene) => {
      const { status, json } = await send(scene, batchOf(post('A')).trimEnd());
      expect(status).toBe(400);
      expect(json.error).toEqual({
        code: '0x80048d19',
        message: expect.stringContaining('System.ArgumentException: Stream was not readable.'),
      });
      expect(scene.page.host.journal.diagnostics.entries()).toMatchObject([{ rule: 'WA8' }]);
    },
  ],
  [
    '[WA8] H35 with bare LF it needs two',
    async (scene) => {
      const body = batchOf(post('A')).replaceAll(crlf, '\n');
      expect((await send(scene, body)).status).toBe(400);
      expect((await send(scene, `${body}\n`)).status).toBe(200);
    },
  ],
  [
    '[WA11] H45 a part may have an address of 33,000 characters',
    async (scene) => {
      const filter = encodeURIComponent(`name eq '${'x'.repeat(33_000)}'`);
      const { status, text } = await send(
        scene,
        batchOf(part('GET', `accounts?$filter=${filter}`)),
      );
      expect([status, statusesOf(text)]).toEqual([200, ['200']]);
    },
  ],
  ...(
    [
      ['a batch inside', batchOf(part('POST', '/api/data/v9.2/$batch'))],
      ['a GET in a change set', batchOf(changeSet(part('GET', `contacts(${contactId})`)))],
      ['more than 1000 requests', batchOf(...Array(1001).fill(part('GET', 'WhoAmI()')))],
      ['no end', `--batch_1${crlf}${post('A')}${crlf}`],
      ['no request line', batchOf('Content-Type: application/http\r\n\r\nnonsense')],
    ] as const
  ).map(
    ([title, body]) =>
      [
        `[WA18] a batch with ${title} is refused`,
        async (scene) => {
          const before = scene.page.host.records.changeCount();
          expect((await send(scene, body)).status).toBe(400);
          expect(scene.page.host.records.changeCount()).toBe(before);
        },
      ] as const satisfies Parameters<typeof testEach>[0][number],
  ),
  [
    '[WA18] a batch needs its boundary',
    async (scene) => {
      const { status } = await send(scene, batchOf(post('A')), {
        'Content-Type': 'application/json',
      });
      expect(status).toBe(415);
    },
  ],
]);
