import { DataverseError, type TableDefinition } from '../../../../dataverse/index.ts';
import { useApp } from '../../../../store/hooks.ts';
import { useSay } from '../../../shell/useSay.ts';

interface Note {
  readonly title: string;
  readonly text: string;
}

/** Writes a note on a record; returns whether it was accepted. */
export function useAddNote(): (table: TableDefinition, entityId: string, note: Note) => boolean {
  const { records } = useApp();
  const say = useSay();
  return (table, entityId, { title, text }) => {
    try {
      records.create('annotation', {
        subject: title,
        notetext: text,
        [`objectid_${table.name}@odata.bind`]: `/${table.setName}(${entityId})`,
      });
      return true;
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      say('error', error.message);
      return false;
    }
  };
}
