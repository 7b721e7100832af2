import { DOMParser, onWarningStopParsing, ParseError, type Element } from '@xmldom/xmldom';
import { ImportError } from './report.ts';

export type XmlElement = Element;

/** No export nests its elements this deeply. */
const deepest = 64;

/**
 * Reads an XML file of an export. A byte order mark, a missing declaration and line breaks before
 * the root are usual.
 *
 * @throws {ImportError} with file, line and reason.
 */
export function readXml(file: string, text: string): XmlElement {
  const source = text.replace(/^\uFEFF?\s*/, '');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(source)) {
    throw new ImportError(
      `${file}: expected XML without a document type, got one; exports have none, so this file is not read`,
    );
  }
  requireShallow(file, source);
  try {
    const root = new DOMParser({ onError: onWarningStopParsing }).parseFromString(
      source,
      'application/xml',
    ).documentElement;
    if (root !== null) return root;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new ImportError(`${file}, ${placeOf(error)}`);
  }
  throw new ImportError(`${file}: expected XML, got no element`);
}

/** Refuses before parsing: the parser keeps the names of all open elements for each of them. */
function requireShallow(file: string, source: string): void {
  let depth = 0;
  for (const [tag] of source.matchAll(
    /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\/?[A-Za-z_](?:"[^"]*"|'[^']*'|[^"'>])*>/g,
  )) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.startsWith('<!') && !tag.endsWith('/>')) depth += 1;
    if (depth > deepest) {
      throw new ImportError(`${file}: expected elements at most ${deepest} deep, got deeper ones`);
    }
  }
}

// The parser appends the position to its message, on separate lines.
function placeOf({ message, locator }: ParseError): string {
  const [words = ''] = message.split('\n');
  const unclosed = /unclosed xml tag\(s\): (.*)/i.exec(words)?.[1]?.split(',').at(-1)?.trim();
  const reason = unclosed === undefined ? words : `element ${unclosed} is not closed`;
  return `line ${locator.lineNumber}: ${reason}`;
}

export function childElements(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) found.push(node);
  }
  return found;
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).filter((child) => nameOf(child) === name.toLowerCase());
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

/** Text of a child element; undefined without one. */
export function childText(element: XmlElement, name: string): string | undefined {
  return childNamed(element, name)?.textContent?.trim();
}

/** Name of the element in lower case: names are compared ignoring case. */
export function nameOf(element: XmlElement): string {
  return (element.localName ?? element.nodeName).toLowerCase();
}

/** Attributes by name in lower case. */
export function attributesOf(element: XmlElement): Map<string, string> {
  return new Map([...element.attributes].map(({ name, value }) => [name.toLowerCase(), value]));
}

function isElement(node: { readonly nodeType: number }): node is XmlElement {
  return node.nodeType === 1;
}
