import type { Dataverse, RecordReference } from '../../dataverse/index.ts';

/** The record that a note belongs to, in words. */
export function subjectOf(target: RecordReference, records: Dataverse): string {
  const label = records.findTable(target.entityType)?.label ?? target.entityType;
  return [label, nameOf(target, records)].filter(Boolean).join(' ');
}

/** Writes a note on a record, or adds to an existing one; returns its ID (observed). */
export function writeNote(
  records: Dataverse,
  target: RecordReference,
  text: string,
  annotationId: string,
): string {
  if (annotationId !== '') {
    const { notetext: before } = records.retrieve('annotation', annotationId);
    const notetext = typeof before === 'string' && before !== '' ? `${before}\n${text}` : text;
    return records.update('annotation', annotationId, { notetext }).id;
  }
  const set = records.findTable(target.entityType)?.setName ?? target.entityType;
  return records.create('annotation', {
    notetext: text,
    [`objectid_${target.entityType}@odata.bind`]: `/${set}(${target.id})`,
  }).id;
}

function nameOf(target: RecordReference, records: Dataverse): string | undefined {
  const isKnown = /^[0-9a-f-]{36}$/.test(target.id) && records.findTable(target.entityType);
  return isKnown ? records.nameOf(target) : undefined;
}
