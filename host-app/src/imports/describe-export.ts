import { decodeBytes } from './decode.ts';

/** An archive begins with a file, or with its end when it is empty. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Short name of the form, for the message of a reader that expected another file. */
export function describeExport(bytes: Uint8Array): string | undefined {
  if (isArchive(bytes)) return 'a zip archive, such as an exported solution';
  const head = decodeBytes(bytes.subarray(0, 2000))?.trimStart() ?? '';
  if (/^(?:<\?xml[^>]*>\s*)?<entities\b/.test(head))
    return 'data of the Configuration Migration Tool';
  if (head.startsWith('<')) return 'an XML file, such as a part of a solution';
  if (/^\{\s*"sidetoneExport"/.test(head)) return 'a file of the export script';
  if (/^\{\s*"@odata\.context"/.test(head)) return 'rows of the Web API';
  return undefined;
}
