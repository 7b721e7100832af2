import { StartError } from './start-error.ts';

/**
 * The text of a file, which Windows tools may have written as UTF-16.
 *
 * @throws {StartError} for a file that is not text.
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new StartError(
      `${name}: expected UTF-8 text, got other bytes; save it as UTF-8 in your editor`,
    );
  }
}

/** Detects the encoding by the byte order mark, or else by the zeros beside its first character. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
