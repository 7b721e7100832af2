import type { ColumnDefinition, TableDefinition } from '../dataverse/index.ts';

/** A linked record in a field. */
export interface FormLookup {
  readonly entityName: string;
  readonly id: string;
  readonly name: string;
}

/** Value of a field: numbers and dates as text, a choice as its number. */
export type FormValue = string | number | boolean | FormLookup | null;

/** The form of a record on screen, for scripts of the page. */
export interface OpenForm {
  readonly table: TableDefinition;
  /** Absent for a new record. */
  readonly entityId: string | undefined;
  readonly isDirty: boolean;
  readonly valueOf: (column: ColumnDefinition) => FormValue;
  /** The value that the row has. */
  readonly savedValueOf: (column: ColumnDefinition) => FormValue;
  /** Shows the value at once, as the agent's own edit. */
  readonly change: (column: ColumnDefinition, value: FormValue) => void;
  /** False when it could not be saved. */
  readonly save: () => boolean;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** A message over the fields of a form. */
export interface FormNotice {
  readonly id: string;
  readonly text: string;
  readonly level: 'error' | 'warning' | 'info';
}

/** Reactions of scripts to what the agent does in a form. */
export interface FormListeners {
  readonly changed: (tabId: string, column: string) => void;
  /** False when a script prevents the save. */
  readonly saving: (tabId: string) => boolean;
  readonly saved: (tabId: string) => void;
}
