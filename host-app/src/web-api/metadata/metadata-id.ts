/** An ID made from a string, so that the same name has the same ID in every run. */
export function metadataIdOf(text: string): string {
  const digits = [1, 2, 3, 4].map((seed) => hash(`${seed}/${text}`)).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

function hash(text: string): string {
  let sum = 0x81_1c_9d_c5;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01_00_01_93);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
