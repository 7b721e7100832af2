import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findCertificate } from './certificate.ts';

const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a certificate is made once for its names, and its key is for the user alone', async () => {
  const first = await findCertificate(['localhost', 'softphone.localhost'], folder);
  const again = await findCertificate(['localhost'], folder);
  expect(again).toEqual(first);
  const certificate = new X509Certificate(first.cert);
  expect(certificate.checkHost('softphone.localhost')).toBe('softphone.localhost');
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(statSync(join(folder, 'key.pem')).mode & 0o077).toBe(0);
});

test('a further name needs a new certificate', async () => {
  const first = await findCertificate(['localhost'], folder);
  const other = await findCertificate(['localhost', 'contoso.crm.dynamics.com'], folder);
  expect(other.keyHash).not.toBe(first.keyHash);
});

test('a new certificate is good for the names of the last one, so none has to be trusted twice', async () => {
  const contoso = await findCertificate(['localhost', 'contoso.crm.dynamics.com'], folder);
  const fabrikam = await findCertificate(['localhost', 'fabrikam.crm.dynamics.com'], folder);
  expect(fabrikam.keyHash).not.toBe(contoso.keyHash);
  expect(await findCertificate(['contoso.crm.dynamics.com'], folder)).toEqual(fabrikam);
});
