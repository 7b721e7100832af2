import { DataverseError } from '../errors.ts';

/** What reads XML: the browser's `DOMParser`, or one of the same shape. */
export type XmlParser = Pick<DOMParser, 'parseFromString'>;

/** @throws {DataverseError} `syntax`, in the parser's words about line and column. */
export function parseXml(source: string, parser: XmlParser): Element {
  const root = parser.parseFromString(source, 'application/xml').documentElement;
  const mistake = root.nodeName === 'parsererror' ? root : root.querySelector('parsererror');
  if (mistake === null) return root;
  // Browsers put the explanation of what they show into the same line.
  const text = mistake.textContent.replace(/Below is a rendering[\s\S]*$/, '').trim();
  const [, place] = /(error on line \d+ at column \d+: [^\n]*)/.exec(text) ?? [];
  throw new DataverseError('syntax', `Invalid XML: ${place ?? 'the text is not a document'}.`, {
    source,
  });
}

export function refuseFetch(message: string, nearest?: string): never {
  throw new DataverseError('syntax', message, { nearest });
}

/** @throws {DataverseError} `syntax` when the attribute is missing. */
export function requireAttribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value !== null && value !== '') return value;
  return refuseFetch(`The element <${element.nodeName}> needs the attribute '${name}'.`);
}

export function isTrue(element: Element, name: string): boolean {
  const value = element.getAttribute(name);
  if (value === null) return false;
  if (['true', '1'].includes(value.toLowerCase())) return true;
  if (['false', '0'].includes(value.toLowerCase())) return false;
  return refuseFetch(`The attribute '${name}' of <${element.nodeName}> is 'true' or 'false'.`);
}

/** A whole number from `least` on, or undefined when the attribute is not there. */
export function wholeNumber(element: Element, name: string, least: number): number | undefined {
  const value = element.getAttribute(name);
  if (value === null) return undefined;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least) return number;
  return refuseFetch(
    `The attribute '${name}' of <${element.nodeName}> must be a whole number of at least ${least}, got '${value}'.`,
  );
}

export function oneOf<const Name extends string>(
  element: Element,
  attribute: string,
  names: readonly Name[],
): Name | undefined {
  const value = element.getAttribute(attribute);
  if (value === null) return undefined;
  return (
    names.find((name) => name === value) ??
    refuseFetch(`'${value}' is not a valid '${attribute}'; use one of ${names.join(', ')}.`)
  );
}
