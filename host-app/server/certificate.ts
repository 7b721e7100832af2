import { X509Certificate, createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Path of the certificate, for the commands that make a browser trust it. */
  readonly file: string;
  /** Hash of its public key, as Chromium wants it to trust this one alone. */
  readonly keyHash: string;
}

const validDays = 397; // Browsers refuse certificates that live longer.
const renewalDays = 14;

/** Folder of the user's for what outlives a run; `SIDETONE_HOME` names another. */
function userFolder(): string {
  return process.env['SIDETONE_HOME'] ?? join(homedir(), '.sidetone');
}

/**
 * The certificate of this user for these names: the one of the last run, or a new one.
 *
 * A new one is for the names of the last one as well, so that whoever works with two organisations
 * in turn has to trust it once and not each time.
 */
export async function findCertificate(
  names: readonly string[],
  folder = userFolder(),
): Promise<Certificate> {
  const file = join(folder, 'certificate.pem');
  const keyFile = join(folder, 'key.pem');
  const last = existsSync(file) && existsSync(keyFile) ? readFileSync(file, 'utf8') : undefined;
  if (last === undefined || !isGood(last, names)) {
    const made = await makeCertificate([...new Set([...names, ...namesOf(last)])]);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(keyFile, made.private, { mode: 0o600 });
    writeFileSync(file, made.cert);
  }
  const cert = readFileSync(file, 'utf8');
  return { key: readFileSync(keyFile, 'utf8'), cert, file, keyHash: keyHashOf(cert) };
}

function isGood(pem: string, names: readonly string[]): boolean {
  const certificate = new X509Certificate(pem);
  const daysLeft = (Date.parse(certificate.validTo) - Date.now()) / 86_400_000;
  return daysLeft > renewalDays && names.every((name) => certificate.checkHost(name) !== undefined);
}

function namesOf(pem: string | undefined): readonly string[] {
  const listed = pem === undefined ? '' : (new X509Certificate(pem).subjectAltName ?? '');
  return [...listed.matchAll(/DNS:([^\s,]+)/g)].flatMap(([, name]) => name ?? []);
}

function makeCertificate(names: readonly string[]) {
  const notBeforeDate = new Date();
  const notAfterDate = new Date(notBeforeDate.getTime() + validDays * 86_400_000);
  return generate([{ name: 'commonName', value: 'Sidetone on this machine' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate,
    notAfterDate,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: '127.0.0.1' },
          { type: 7 as const, ip: '::1' },
        ],
      },
    ],
  });
}

function keyHashOf(pem: string): string {
  const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
