import { DOMParser, onErrorStopParsing, ParseError, type Element } from '@xmldom/xmldom';
import { refuseFetch, refuseXml, type ReadXml, type XmlElement } from './xml-reader.ts';

/** Reads XML outside a browser: Node has no XML parser. */
export const readXml: ReadXml = (source) => {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  try {
    const root = parser.parseFromString(source, 'application/xml').documentElement;
    return root === null ? refuseXml(source) : elementFrom(root);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return refuseXml(source, placeOf(error));
  }
};

// The parser appends the position to its message, on separate lines.
function placeOf({ message, locator }: ParseError): string {
  const [words = ''] = message.split('\n');
  return `error on line ${locator.lineNumber} at column ${locator.columnNumber}: ${words}`;
}

/** No real query nests its elements this deeply (chosen). */
const deepest = 200;

function elementFrom(element: Element, depth = 0): XmlElement {
  if (depth > deepest) refuseFetch(`Elements can be nested at most ${deepest} deep.`);
  return {
    nodeName: element.nodeName,
    children: [...element.childNodes]
      .filter(isElement)
      .map((child) => elementFrom(child, depth + 1)),
    textContent: element.textContent ?? '',
    getAttribute: (name) => element.getAttribute(name),
  };
}

function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}
