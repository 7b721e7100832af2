import type { ColumnDefinition } from '../../../dataverse/index.ts';
import type { RecordForm } from './useRecordForm.ts';

export interface FormFieldProps {
  readonly column: ColumnDefinition;
  readonly form: RecordForm;
  /** Shown, and not editable. */
  readonly disabled?: boolean;
  /** The label stands above the field instead of before it. */
  readonly isStacked?: boolean;
}
