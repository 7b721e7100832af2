import { refuseXml, type ReadXml } from './xml-reader.ts';

/** Reads XML with the browser's own parser. */
export const readXml: ReadXml = (source) => {
  const root = new DOMParser().parseFromString(source, 'application/xml').documentElement;
  const mistake = root.nodeName === 'parsererror' ? root : root.querySelector('parsererror');
  if (mistake === null) return root;
  // Browsers put the explanation of the page they show into the same line.
  const text = mistake.textContent.replace(/Below is a rendering[\s\S]*$/, '').trim();
  return refuseXml(source, /(error on line \d+ at column \d+: [^\n]*)/.exec(text)?.[1]);
};
