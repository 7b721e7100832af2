import { decodeBytes } from '../src/imports/decode.ts';
import { StartError } from './start-error.ts';

/**
 * The text of a file, which Windows tools may have written as UTF-16.
 *
 * @throws {StartError} for a file that is not text.
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  const text = decodeBytes(bytes);
  if (text !== undefined) return text;
  throw new StartError(
    `${name}: expected UTF-8 text, got other bytes; save it as UTF-8 in your editor`,
  );
}
