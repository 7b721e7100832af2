import type { Pool } from './pool.ts';
import type { Report } from './report.ts';
import type { Exported, ExportedResource } from './rows.ts';

/** Web resources of all sources: files of solutions, and rows with their content in base64. */
export function resourcesOf(
  exports: readonly Exported[],
  pool: Pool,
  report: Report,
): ExportedResource[] {
  const found = new Map<string, ExportedResource>();
  for (const resource of exports.flatMap(({ resources }) => resources)) {
    found.set(resource.name.toLowerCase(), resource);
  }
  for (const row of pool.rows('webresource')) {
    const name = row.cells.get('name');
    const content = row.cells.get('content');
    if (typeof name !== 'string') continue;
    if (typeof content !== 'string') {
      report(
        'IM9',
        row.place,
        'The row has no content; put the file into the folder of "webResources".',
      );
      continue;
    }
    const bytes = decodeBase64(content);
    if (bytes === undefined || !isSafeName(name)) {
      report(
        'IM9',
        row.place,
        'The content is not base64, or the name is not a path; it was skipped.',
      );
      continue;
    }
    const type = Number(row.cells.get('webresourcetype'));
    found.set(name.toLowerCase(), { name, type: Number.isInteger(type) ? type : undefined, bytes });
  }
  return [...found.values()].toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

function decodeBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Names are paths below the folder of web resources; hidden files are never served. */
export function isSafeName(name: string): boolean {
  const parts = name.split('/');
  return (
    name !== '' &&
    !/[\\:\0]/.test(name) &&
    parts.every((part) => part !== '' && !part.startsWith('.'))
  );
}

const contentTypes: Readonly<Record<number, string>> = {
  1: 'text/html; charset=utf-8',
  2: 'text/css; charset=utf-8',
  3: 'text/javascript; charset=utf-8',
  4: 'text/xml; charset=utf-8',
  5: 'image/png',
  6: 'image/jpeg',
  7: 'image/gif',
  8: 'application/x-silverlight-app',
  9: 'text/xml; charset=utf-8',
  10: 'image/x-icon',
  11: 'image/svg+xml',
  12: 'text/xml; charset=utf-8',
};

/** The content type follows from the type of the web resource; its name need not have an extension. */
export function contentTypeOf({ type }: ExportedResource): string {
  return contentTypes[type ?? 0] ?? 'application/octet-stream';
}
