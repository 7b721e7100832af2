import { textOf } from './json.ts';
import type { Dataverse } from './dataverse.ts';
import type { ManyToMany } from './metadata/definition.ts';

/** IDs of the rows in the intersect table that connect these two rows; several are possible. */
export function linkIds(
  records: Pick<Dataverse, 'findTable' | 'query'>,
  { intersectTable, nearColumn, farColumn }: ManyToMany,
  nearId: string,
  farId: string,
): readonly string[] {
  const primaryId = records.findTable(intersectTable)?.primaryId ?? '';
  const filter = `$filter=${nearColumn} eq ${nearId} and ${farColumn} eq ${farId}`;
  return records.query(intersectTable, filter).records.map((row) => textOf(row[primaryId]));
}
