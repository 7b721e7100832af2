import type { Snapshot } from '../workspace/whole/snapshot.ts';
import { ConfigError } from './config-error.ts';
import { readJson } from './read-json.ts';
import { parseSnapshot } from './snapshot-schema.ts';

const key = '#state=';

/** The part of an address that restores a workspace: the compressed snapshot. */
export async function toHash(snapshot: Snapshot): Promise<string> {
  const bytes = await piped(
    new TextEncoder().encode(JSON.stringify(snapshot)),
    new CompressionStream('deflate-raw'),
  );
  const letters = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return key + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Reads the state that a link carries.
 *
 * @throws {Error} with the reason, when the link is cut off or its content is not a snapshot.
 */
export async function fromHash(hash: string): Promise<Snapshot> {
  const packed = bytesOf(hash.slice(key.length));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return parseSnapshot(readJson(await textOf(stream)));
}

function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  try {
    const bytes = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(bytes, (letter) => letter.codePointAt(0) ?? 0);
  } catch (cause) {
    throw new Error('The link was cut off or contains invalid characters.', { cause });
  }
}

/** Maximum number of characters of a state in a link; a large desk needs a hundredth of that. */
const longestState = 5_000_000;

// A few characters can unpack to more than a browser can hold.
async function textOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true });
      if (text.length > longestState) throw tooLong();
    }
  } catch (cause) {
    void reader.cancel().catch(() => undefined);
    if (cause instanceof ConfigError) throw cause;
    throw new Error('The link was cut off or changed in transit.', { cause });
  }
  return text + decoder.decode();
}

function tooLong(): ConfigError {
  const expected = `a state of at most ${longestState.toLocaleString('en')} characters`;
  return new ConfigError([{ path: '', expected, got: 'more' }]);
}

async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
