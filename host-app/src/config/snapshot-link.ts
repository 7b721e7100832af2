import type { Snapshot } from '../workspace/whole/snapshot.ts';
import { parseSnapshot } from './snapshot-schema.ts';

const key = '#state=';

/** The part of an address that brings a workspace back: the snapshot, packed. */
export async function toHash(snapshot: Snapshot): Promise<string> {
  const bytes = await piped(
    new TextEncoder().encode(JSON.stringify(snapshot)),
    new CompressionStream('deflate-raw'),
  );
  const letters = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return key + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Throws when the address is cut or its content is no snapshot. */
export async function fromHash(hash: string): Promise<Snapshot> {
  const letters = atob(hash.slice(key.length).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
  const text = new TextDecoder().decode(await piped(bytes, new DecompressionStream('deflate-raw')));
  return parseSnapshot(JSON.parse(text));
}

async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
