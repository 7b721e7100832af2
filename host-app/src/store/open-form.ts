import type { ColumnDefinition, TableDefinition } from '../dataverse/index.ts';

/** A linked record in a field. */
export interface FormLookup {
  readonly entityName: string;
  readonly id: string;
  readonly name: string;
}

/** Value of a field: numbers and dates as text, a choice as its number. */
export type FormValue = string | number | boolean | FormLookup | null;

/** Changes by scripts to a field, a part or a section of a form. */
export interface FieldLook {
  readonly label?: string;
  readonly isVisible?: boolean;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  /** Messages beside the field; while there is one, the form cannot be saved. */
  readonly notices?: readonly { readonly id: string; readonly text: string }[];
  readonly choices?: readonly Choice[];
  /** Tables in which a lookup searches, by logical name. */
  readonly targets?: readonly string[];
}

export type Choice = NonNullable<ColumnDefinition['choices']>[number];

/** A part of a form, with its sections. */
export interface FormPart {
  readonly name: string;
  readonly sections: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

/** A list of other rows beside the fields. */
export interface FormGrid {
  readonly name: string;
  readonly entityName: string;
  /** Their lookup that refers to the record. */
  readonly column: string;
}

/** Rows of a table whose name contains the text, as scripts have filtered them. */
export type LookupSearch = (table: string, text: string) => Promise<readonly FormLookup[]>;

/** The form of a record on screen, for page scripts. */
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
  readonly parts: readonly FormPart[];
  readonly grids: readonly FormGrid[];
  readonly shownPart: () => string;
  readonly showPart: (name: string) => void;
  /** False when the field is not on screen. */
  readonly focus: (column: string) => boolean;
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
  /** How a lookup is to search; undefined when no script filters it. */
  readonly searching: (tabId: string, column: string) => LookupSearch | undefined;
  /** The form has been opened again, or has read its row again. */
  readonly partShown: (tabId: string, part: string) => void;
  readonly loaded: (tabId: string, what: 'form' | 'data') => void;
}
