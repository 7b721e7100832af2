import { useMemo } from 'react';
import { childRelationshipsOf, type TableDefinition } from '../../../../dataverse/index.ts';
import { useApp } from '../../../../store/hooks.ts';
import type { TimelineSource } from './timeline-entries.ts';

/** The tables whose rows may appear on the timeline of a table's records. */
export function useTimelineSources({ name }: TableDefinition): readonly TimelineSource[] {
  const { records } = useApp();
  return useMemo(
    () =>
      childRelationshipsOf(records.tables(), name)
        .filter(({ isTimeline }) => isTimeline)
        .flatMap(({ table, valueColumn }) => {
          const definition = records.findTable(table);
          return definition ? [{ table: definition, valueColumn }] : [];
        }),
    [records, name],
  );
}
