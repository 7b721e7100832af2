import { Inflate } from 'fflate';
import { counted, ImportError, UnsafeArchiveError } from './report.ts';

/** A file of an archive or a folder. */
export interface SourceFile {
  /** Path within the archive, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const million = 1_000_000;
export const archiveLimits = {
  packed: 50 * million,
  unpacked: 200 * million,
  entries: 5000,
  entry: 20 * million,
} as const;

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * The files of a zip archive.
 *
 * @throws {ImportError} for an archive that is damaged, or that no export would be: too big, with
 * paths that lead out of it, with links. Nothing of such an archive is read.
 */
export function unpack(name: string, bytes: Uint8Array): SourceFile[] {
  requirePackedSize(name, bytes.length);
  const entries = readDirectory(name, bytes);
  requireSafe(name, entries);
  const files = entries.filter(({ path }) => !path.endsWith('/'));
  requireDifferent(name, files);
  return files.map((entry) => ({ path: entry.path, bytes: contentOf(name, bytes, entry) }));
}

export function requirePackedSize(name: string, size: number): void {
  if (size > archiveLimits.packed) refuse(name, `at most 50 MB`, `${inMegabytes(size)} MB`);
}

function refuse(name: string, expected: string, got: string): never {
  throw new UnsafeArchiveError(`${name}: expected ${expected}, got ${got}; nothing was imported`);
}

function inMegabytes(size: number): string {
  return Math.ceil(size / million).toLocaleString('en');
}

function damaged(name: string, what: string): never {
  throw new ImportError(
    `${name}: the archive is damaged (${what}); export it again or copy it again`,
  );
}

const endSize = 22;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;

/** The directory stands at the end of an archive, before an optional comment. */
function readDirectory(name: string, bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(name, view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) {
    refuse(name, 'a usual zip archive', 'the format for archives of more than 4 GB');
  }
  if (count > archiveLimits.entries) {
    refuse(
      name,
      `at most ${archiveLimits.entries.toLocaleString('en')} entries`,
      count.toLocaleString('en'),
    );
  }
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) {
      damaged(name, `its directory ends after ${counted(index, 'file')} of ${count}`);
    }
    const pathLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    entries.push(readEntry(view, at, pathLength));
    at += 46 + pathLength + extraLength + commentLength;
  }
  return entries;
}

function findEnd(name: string, view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - 0xffff);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return damaged(name, 'its end is missing');
}

function readEntry(view: DataView, at: number, pathLength: number): Entry {
  const path = new Uint8Array(view.buffer, view.byteOffset + at + 46, pathLength);
  const flags = view.getUint16(at + 8, true);
  const mode = view.getUint32(at + 38, true) >>> 16;
  return {
    path: decodePath(path).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) === 1,
    isLink: (mode & 0xf000) === 0xa000,
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

// Old archives name their files in the code page of the machine; the paths of exports are ASCII.
function decodePath(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function requireSafe(name: string, entries: readonly Entry[]): void {
  for (const { path, isLink, isEncrypted, unpacked } of entries) {
    const isOutside = /^(?:\/|[A-Za-z]:)/.test(path) || path.split('/').includes('..');
    if (isOutside)
      refuse(name, 'files within the archive', `the path ${JSON.stringify(path.slice(0, 200))}`);
    if (isLink) refuse(name, 'files', `the link ${JSON.stringify(path.slice(0, 200))}`);
    if (isEncrypted) refuse(name, 'an archive without a password', 'one with a password');
    if (path.includes('\0')) refuse(name, 'paths of text', 'a path with a zero');
    if (unpacked > archiveLimits.entry) {
      refuse(
        name,
        'files of at most 20 MB',
        `${path.slice(0, 200)} with ${inMegabytes(unpacked)} MB`,
      );
    }
  }
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > archiveLimits.unpacked) {
    refuse(name, 'at most 200 MB of unpacked files', `${inMegabytes(total)} MB`);
  }
}

function requireDifferent(name: string, entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { path } of entries) {
    const key = path.toLowerCase();
    if (seen.has(key)) refuse(name, 'each file once', `${path.slice(0, 200)} twice`);
    seen.add(key);
  }
}

function contentOf(name: string, archive: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const { path, offset, packed } = entry;
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== fileMark) {
    damaged(name, `${path} is missing`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > archive.length) damaged(name, `${path} is cut off`);
  const data = archive.subarray(start, start + packed);
  const content = entry.method === 0 ? data : inflate(name, data, entry);
  if (content.length !== entry.unpacked) damaged(name, `${path} has another size than it says`);
  if (checksumOf(content) !== entry.checksum)
    damaged(name, `${path} has other bytes than it should`);
  return content;
}

/** Output is counted as it comes, since a directory can state a wrong size. */
function inflate(name: string, data: Uint8Array, { path, method, unpacked }: Entry): Uint8Array {
  if (method !== 8) refuse(name, 'the usual compression (deflate)', `method ${method} for ${path}`);
  const content = new Uint8Array(unpacked);
  const written = { length: 0 };
  const inflater = new Inflate((chunk) => {
    if (written.length + chunk.length <= unpacked) content.set(chunk, written.length);
    written.length += chunk.length;
  });
  const step = 65_536;
  try {
    for (let at = 0; at < data.length && written.length <= content.length; at += step) {
      inflater.push(data.subarray(at, at + step), at + step >= data.length);
    }
  } catch {
    damaged(name, `${path} cannot be unpacked`);
  }
  if (written.length > unpacked) damaged(name, `${path} is larger than it says`);
  if (written.length < unpacked) damaged(name, `${path} is cut off`);
  return content;
}

const checksums = Uint32Array.from({ length: 256 }, (_none, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32, which every zip archive states for each file. */
function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (checksums[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}
