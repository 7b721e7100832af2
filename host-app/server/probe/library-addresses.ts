/** No tag that loads a script is longer; the text beyond this is not read as part of it. */
const longestTag = 2_000;
const mostAddresses = 5;

/**
 * Addresses of script tags that load the library.
 *
 * Reads each character a bounded number of times: a page chooses its own HTML, and one search must
 * not block the server.
 */
export function libraryAddresses(html: string): readonly string[] {
  return libraryTags(html).map(({ address }) => address);
}

/** Those of them that a module script loads; browsers refuse these across origins. */
export function moduleAddresses(html: string): readonly string[] {
  return libraryTags(html)
    .filter(({ isModule }) => isModule)
    .map(({ address }) => address);
}

interface LibraryTag {
  readonly address: string;
  readonly isModule: boolean;
}

function libraryTags(html: string): readonly LibraryTag[] {
  const found: LibraryTag[] = [];
  const opening = /<script/gi;
  while (found.length < mostAddresses && opening.test(html)) {
    const tag = tagAt(html, opening.lastIndex);
    opening.lastIndex += tag.length;
    const address = sourceOf(tag);
    if (address === undefined || !/msdyn_ciLibrary\.js/i.test(address)) continue;
    const isModule = /\stype\s{0,9}=\s{0,9}["']?module\b/i.test(tag);
    found.push({ address, isModule });
  }
  return found;
}

function tagAt(html: string, start: number): string {
  const tag = html.slice(start, start + longestTag);
  const end = tag.indexOf('>');
  return end === -1 ? tag : tag.slice(0, end);
}

function sourceOf(tag: string): string | undefined {
  const [, double, single, bare] =
    /\ssrc\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag) ?? [];
  return double ?? single ?? bare;
}
