import { mostRows } from '../dataverse/index.ts';

/** The wishes in the `Prefer` headers of a request (documented). */
export interface Prefer {
  readonly isRepresentation: boolean;
  readonly isContinued: boolean;
  readonly isTracked: boolean;
  readonly pageSize: number | undefined;
  /** Patterns of annotations: names, `*` at their end, a minus before. */
  readonly annotations: readonly string[];
}

export function readPrefer(header = ''): Prefer {
  const wishes = wishesOf(header);
  const size = Number(wishes.get('odata.maxpagesize'));
  return {
    isRepresentation: wishes.get('return') === 'representation',
    isContinued: isSwitchedOn(wishes.get('odata.continue-on-error')),
    isTracked: wishes.has('odata.track-changes'),
    pageSize: Number.isInteger(size) && size > 0 ? Math.min(size, mostRows) : undefined,
    annotations: (wishes.get('odata.include-annotations') ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  };
}

/** Commas inside quotes do not separate wishes. */
function wishesOf(header: string): ReadonlyMap<string, string> {
  const wishes = new Map<string, string>();
  for (const [, name = '', quoted, plain = ''] of header.matchAll(
    /([\w.-]+)\s*(?:=\s*(?:"([^"]*)"|([^,"]*)))?\s*(?:,|$)/g,
  )) {
    wishes.set(name.toLowerCase(), quoted ?? plain.trim());
  }
  return wishes;
}

function isSwitchedOn(value: string | undefined): boolean {
  return value !== undefined && value !== 'false';
}
