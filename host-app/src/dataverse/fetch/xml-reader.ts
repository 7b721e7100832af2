import { DataverseError } from '../errors.ts';

/** The parts of an element that FetchXML needs, independent of the parser. */
export interface XmlElement {
  readonly nodeName: string;
  readonly children: Iterable<XmlElement>;
  readonly textContent: string;
  readonly getAttribute: (name: string) => string | null;
}

/** @throws {DataverseError} `syntax`, with the parser's line and column. */
export type ReadXml = (source: string) => XmlElement;

export function refuseXml(source: string, place = 'the text is not a document'): never {
  throw new DataverseError('syntax', `Invalid XML: ${place}.`, { source });
}

export function refuseFetch(message: string, nearest?: string): never {
  throw new DataverseError('syntax', message, { nearest });
}

/** @throws {DataverseError} `syntax` when the attribute is missing. */
export function requireAttribute(element: XmlElement, name: string): string {
  const value = element.getAttribute(name);
  if (value !== null && value !== '') return value;
  return refuseFetch(`The element <${element.nodeName}> needs the attribute '${name}'.`);
}

export function isTrue(element: XmlElement, name: string): boolean {
  const value = element.getAttribute(name);
  if (value === null) return false;
  if (['true', '1'].includes(value.toLowerCase())) return true;
  if (['false', '0'].includes(value.toLowerCase())) return false;
  return refuseFetch(`The attribute '${name}' of <${element.nodeName}> must be 'true' or 'false'.`);
}

/** A whole number not below `least`, or undefined when the attribute is missing. */
export function wholeNumber(element: XmlElement, name: string, least: number): number | undefined {
  const value = element.getAttribute(name);
  if (value === null) return undefined;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least) return number;
  return refuseFetch(
    `The attribute '${name}' of <${element.nodeName}> must be a whole number of at least ${least}, got '${value}'.`,
  );
}

export function oneOf<const Name extends string>(
  element: XmlElement,
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
