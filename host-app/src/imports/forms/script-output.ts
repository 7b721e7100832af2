import { isList, isObject } from '../../config/json-shape.ts';
import { ImportError, quote } from '../report.ts';
import type { Exported } from '../rows.ts';
import type { Reading } from './reading.ts';
import { readWebApiRows } from './web-api-rows.ts';

/** The only version of the file that the script for the browser's console writes. */
const version = 1;

type Members = Readonly<Record<string, unknown>>;

/** Whether a JSON value comes from the script for the browser's console. */
export function isScriptOutput(value: unknown): value is Members {
  return isObject(value) && 'sidetoneExport' in value;
}

export function readScriptOutput(value: Members, reading: Reading): Exported {
  const given = value['sidetoneExport'];
  if (given !== version) {
    throw new ImportError(
      `${reading.source}: expected "sidetoneExport": ${version}, got ${quote(given)}; take the export again with the script of this version`,
    );
  }
  const sets = value['sets'];
  if (!isObject(sets)) {
    throw new ImportError(`${reading.source}: expected the rows in "sets", got none`);
  }
  for (const failure of isList(value['failures']) ? value['failures'] : []) {
    if (!isObject(failure)) continue;
    const { set, status } = failure;
    reading.report(
      'IM2',
      reading.source,
      `${quote(set)} is not in the export: the organization answered with ${quote(status)}.`,
    );
  }
  const { WhoAmI: _who, organizations: _organizations, ...rows } = sets;
  // Both spellings occur in files of this form.
  const organization = Object.entries(value).find(([name]) => /^organi[sz]ation$/.test(name))?.[1];
  const origin = isObject(organization) ? organization['origin'] : undefined;
  return {
    ...readWebApiRows(rows, reading),
    origin: typeof origin === 'string' ? origin : undefined,
  };
}
