/** A random GUID in lower case; also works on pages without a secure context. */
export function newId(): string {
  // The browser's own function is much faster, and sample rows need thousands of IDs.
  if ('randomUUID' in crypto) return crypto.randomUUID();
  return idOfRandomBytes();
}

function idOfRandomBytes(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
