import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { StartError } from '../start-error.ts';
import { isOpenToOthers, readIfThere, writeWhole } from './private-file.ts';
import { makeUserFolder, userFolder } from './user-folder.ts';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Path of the certificate, for the commands that make a browser trust it. */
  readonly file: string;
  /** Hash of its public key, for the Chromium flag that trusts only this certificate. */
  readonly keyHash: string;
}

const validDays = 397; // Browsers refuse certificates that live longer.
const renewalDays = 14;

/** Path of this user's certificate, whether or not it exists yet. */
export function certificateFile(folder = userFolder()): string {
  return join(folder, 'certificate.pem');
}

/**
 * The user's certificate for these names and addresses: the one of the last run, or a new one.
 *
 * A new one also covers the names of the last one, so that a user who alternates between two
 * organizations has to trust it only once. It can vouch for nothing else: a browser that trusts it
 * does not trust certificates signed with its key.
 */
export async function findCertificate(
  names: readonly string[],
  folder = userFolder(),
): Promise<Certificate> {
  const file = certificateFile(folder);
  const keyFile = join(folder, 'key.pem');
  const last = readPair(file, keyFile);
  if (last && isGood(last, names)) return certificateOf(last, file);
  const made = await makeCertificate([...new Set([...names, ...namesOf(last)])]);
  makeUserFolder(folder);
  try {
    writeWhole(keyFile, made.key, 0o600);
    writeWhole(file, made.cert, 0o644);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${folder}: expected a folder to keep the certificate in, got ${reason}`);
  }
  return certificateOf(made, file);
}

interface Pair {
  readonly key: string;
  readonly cert: string;
}

/**
 * Undefined for files that are missing, damaged, from different certificates, or no longer private.
 */
function readPair(file: string, keyFile: string): Pair | undefined {
  const [cert, key] = [readIfThere(file), readIfThere(keyFile)];
  if (cert === undefined || key === undefined || isOpenToOthers(keyFile)) return undefined;
  try {
    const isPair = new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));
    return isPair ? { cert, key } : undefined;
  } catch {
    return undefined; // The text is neither a certificate nor a key, such as half of a file.
  }
}

function certificateOf({ key, cert }: Pair, file: string): Certificate {
  return { key, cert, file, keyHash: keyHashOf(cert) };
}

function isGood({ cert }: Pair, names: readonly string[]): boolean {
  const certificate = new X509Certificate(cert);
  const daysLeft = (Date.parse(certificate.validTo) - Date.now()) / 86_400_000;
  const isFor = (name: string): boolean =>
    (isIP(name) ? certificate.checkIP(name) : certificate.checkHost(name)) !== undefined;
  return daysLeft > renewalDays && !certificate.ca && names.every(isFor);
}

function namesOf(pair: Pair | undefined): readonly string[] {
  const listed = pair === undefined ? '' : (new X509Certificate(pair.cert).subjectAltName ?? '');
  return [...listed.matchAll(/DNS:([^\s,]+)/g)].flatMap(([, name]) => name ?? []);
}

async function makeCertificate(names: readonly string[]): Promise<Pair> {
  const notBeforeDate = new Date();
  const notAfterDate = new Date(notBeforeDate.getTime() + validDays * 86_400_000);
  const addresses = ['127.0.0.1', '::1', ...names.filter((name) => isIP(name) !== 0)];
  const made = await generate([{ name: 'commonName', value: 'Sidetone on this machine' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate,
    notAfterDate,
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...names.filter((name) => isIP(name) === 0).map((value) => ({ type: 2 as const, value })),
          ...[...new Set(addresses)].map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

function keyHashOf(pem: string): string {
  const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
