/**
 * The text of a file, without byte order mark; undefined for bytes that are not text. Windows tools
 * write UTF-16, and an XML declaration may name another encoding.
 */
export function decodeBytes(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Detects the encoding by the byte order mark, or else by the zeros beside its first character. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return declaredEncoding(bytes) ?? 'utf-8';
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\sencoding=["']([\w.:-]+)["']/.exec(head)?.[1];
}
