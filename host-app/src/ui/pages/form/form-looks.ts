import { createContext, useContext, useMemo } from 'react';
import type { ColumnDefinition } from '../../../dataverse/index.ts';
import type { FieldLook } from '../../../store/open-form.ts';
import { useScriptDesk } from '../../../store/use-script-desk.ts';

/** ID of the tab whose form page scripts can change; none for a form that they cannot reach. */
export const ScriptedTab = createContext<string | undefined>(undefined);

const untouched: FieldLook = {};

/** Changes by scripts to a column, a part or a section of this form. */
export function useLook(key: string): FieldLook {
  const tabId = useContext(ScriptedTab);
  return useScriptDesk(({ looks }) =>
    tabId === undefined ? untouched : (looks[tabId]?.[key] ?? untouched),
  );
}

/** A column as scripts have changed it, and the rest of its look. */
export function useLookedColumn(given: ColumnDefinition): {
  readonly column: ColumnDefinition;
  readonly look: FieldLook;
} {
  const look = useLook(given.name);
  const column = useMemo(() => withLook(given, look), [given, look]);
  return { column, look };
}

/** The columns that the form asks for before it saves, as scripts have changed them. */
export function useAskedColumns(columns: readonly ColumnDefinition[]): readonly ColumnDefinition[] {
  const tabId = useContext(ScriptedTab);
  const looks = useScriptDesk((screen) => (tabId === undefined ? undefined : screen.looks[tabId]));
  return looks === undefined
    ? columns
    : columns.map((column) => withLook(column, looks[column.name] ?? untouched));
}

function withLook(column: ColumnDefinition, look: FieldLook): ColumnDefinition {
  if (look === untouched) return column;
  const { label, isRequired, choices, targets } = look;
  return {
    ...column,
    ...(label === undefined ? {} : { label }),
    ...(isRequired === undefined ? {} : { isRequired }),
    ...(choices === undefined ? {} : { choices }),
    ...(targets === undefined || column.targets === undefined
      ? {}
      : { targets: column.targets.filter(({ table }) => targets.includes(table)) }),
  };
}
