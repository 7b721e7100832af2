import { DataverseError } from '../dataverse/index.ts';
import { decodePathText } from '../dataverse/query/query-parts.ts';
import { refuseSegment } from './refusal.ts';

/** One piece of an address: `contacts(<key>)`, `primarycontactid`, `$ref`. */
export interface Segment {
  readonly name: string;
  /** Text between the parentheses. */
  readonly key?: string | undefined;
}

export interface Path {
  readonly version: string;
  readonly segments: readonly Segment[];
  /** After the question mark, as written. */
  readonly query: string;
}

const root = /^\/api\/data(?:\/(?<version>[^/?]*)(?<path>\/[^?]*)?)?(?:\?(?<query>[\s\S]*))?$/i;

/** Reads the target of a request; undefined when it is not an address of the Web API. */
export function readPath(target: string): Path | undefined {
  const parts = root.exec(target.replace(/#.*$/s, ''))?.groups;
  if (parts === undefined) return undefined;
  const { version = '', path = '', query = '' } = parts;
  return { version, segments: segmentsOf(path), query };
}

/** Splits at slashes outside of quotes and parentheses. */
function segmentsOf(path: string): readonly Segment[] {
  const pieces: string[] = [''];
  let depth = 0;
  let isQuoted = false;
  for (const sign of decodePathText(path)) {
    if (sign === "'") isQuoted = !isQuoted;
    if (!isQuoted && sign === '(') depth += 1;
    if (!isQuoted && sign === ')') depth -= 1;
    if (sign === '/' && !isQuoted && depth <= 0) pieces.push('');
    else pieces[pieces.length - 1] += sign;
  }
  if (isQuoted) {
    const source = decodePathText(path);
    throw new DataverseError(
      'unterminated-string',
      `There is an unterminated literal at position ${source.length} in '${source}'.`,
    );
  }
  return pieces.filter((piece) => piece !== '').map(segmentOf);
}

function segmentOf(piece: string): Segment {
  const [, name, key] = /^([^()]+)(?:\(([\s\S]*)\))?$/.exec(piece) ?? [];
  return name === undefined ? refuseSegment(piece) : { name: name.trim(), key };
}
