import { X509Certificate } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findCertificate } from './certificate.ts';
import { userFolder } from './user-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a certificate is made once for its names, and only the user can read its key', async () => {
  const first = await findCertificate(['localhost', 'softphone.localhost'], folder);
  const again = await findCertificate(['localhost'], folder);
  expect(again).toEqual(first);
  const certificate = new X509Certificate(first.cert);
  expect(certificate.checkHost('softphone.localhost')).toBe('softphone.localhost');
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(statSync(join(folder, 'key.pem')).mode & 0o077).toBe(0);
});

test('an additional name needs a new certificate', async () => {
  const first = await findCertificate(['localhost'], folder);
  const other = await findCertificate(['localhost', 'contoso.crm.dynamics.com'], folder);
  expect(other.keyHash).not.toBe(first.keyHash);
});

test('a new certificate covers the names of the last one, so the user never has to trust a name twice', async () => {
  const contoso = await findCertificate(['localhost', 'contoso.crm.dynamics.com'], folder);
  const fabrikam = await findCertificate(['localhost', 'fabrikam.crm.dynamics.com'], folder);
  expect(fabrikam.keyHash).not.toBe(contoso.keyHash);
  expect(await findCertificate(['contoso.crm.dynamics.com'], folder)).toEqual(fabrikam);
});

test('a certificate vouches for its own names only', async () => {
  const { cert } = await findCertificate(['localhost'], join(folder, 'leaf'));
  const certificate = new X509Certificate(cert);
  expect(certificate.ca).toBe(false);
  expect(certificate.checkHost('login.example')).toBeUndefined();
});

test('an address of this machine may be among the names', async () => {
  const { cert } = await findCertificate(['localhost', '192.168.0.7'], join(folder, 'address'));
  expect(new X509Certificate(cert).checkIP('192.168.0.7')).toBe('192.168.0.7');
});

test.each([
  ['a damaged certificate', 'certificate.pem', '-----BEGIN CERTIFICATE-----\nhalf'],
  ['a damaged key', 'key.pem', 'half'],
  ['an empty key', 'key.pem', ''],
])('%s is replaced', async (_title, name, text) => {
  const home = join(folder, name + text.length);
  const first = await findCertificate(['localhost'], home);
  writeFileSync(join(home, name), text);
  const repaired = await findCertificate(['localhost'], home);
  expect(repaired.keyHash).not.toBe(first.keyHash);
  expect(await findCertificate(['localhost'], home)).toEqual(repaired);
});

test('a mismatched key and certificate are replaced', async () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  const first = await findCertificate(['localhost'], one);
  const second = await findCertificate(['localhost'], other);
  writeFileSync(join(one, 'key.pem'), second.key, { mode: 0o600 });
  expect((await findCertificate(['localhost'], one)).keyHash).not.toBe(first.keyHash);
});

test('a key that others could read is replaced', async () => {
  const home = join(folder, 'open');
  const first = await findCertificate(['localhost'], home);
  chmodSync(join(home, 'key.pem'), 0o644);
  const made = await findCertificate(['localhost'], home);
  expect(made.keyHash).not.toBe(first.keyHash);
  expect(statSync(join(home, 'key.pem')).mode & 0o077).toBe(0);
});

test('no half-written file stays in the folder', async () => {
  const home = join(folder, 'whole');
  await findCertificate(['localhost'], home);
  expect(readdirSync(home).toSorted()).toEqual(['certificate.pem', 'key.pem']);
});

test('a file in place of the folder is named, with the fix', async () => {
  const home = join(folder, 'file');
  writeFileSync(home, '');
  await expect(findCertificate(['localhost'], home)).rejects.toThrow(
    `${home}: expected a folder for the certificate, got a file; remove it, or name another`,
  );
});

test('a folder in place of the certificate is named', async () => {
  const home = join(folder, 'folders');
  mkdirSync(join(home, 'certificate.pem'), { recursive: true });
  await expect(findCertificate(['localhost'], home)).rejects.toThrow(`${home}: expected`);
});

test('an empty SIDETONE_HOME is the usual folder', () => {
  expect(userFolder('')).toBe(userFolder(undefined));
  expect(userFolder('')).toMatch(/\.sidetone$/);
});
