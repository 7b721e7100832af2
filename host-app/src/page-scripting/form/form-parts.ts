import type { ColumnDefinition } from '../../dataverse/index.ts';
import type { OpenForm } from '../../store/open-form.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import type { ScriptPage } from '../script-page.ts';
import type { Filter } from '../xrm/lookup-objects.ts';
import type { FormAttribute } from './form-attribute.ts';
import type { FormHandlers } from './form-handlers.ts';
import type { FormSection } from './form-tabs.ts';

/** The row of the form, as its handlers get it. */
interface FormEntity {
  readonly getEntityReference: () => {
    readonly entityType: string;
    readonly id: string;
    readonly name: string;
  };
}

/** Shared by the objects of one form. */
export interface FormParts {
  readonly page: ScriptPage;
  readonly tabId: string;
  readonly form: OpenForm;
  readonly handlers: FormHandlers;
  /** Values that scripts set and nothing shows. */
  readonly kept: Map<string, unknown>;
  /** Filters of the searches that are starting, by column. */
  readonly searches: Map<string, Filter[]>;
  /** The form as `getFormContext` gives it. */
  readonly formContext: () => unknown;
  /** `Xrm.Page.context`. */
  readonly context: unknown;
  /** `data.entity` of the form. */
  readonly entityOf: () => FormEntity;
  readonly attributeOf: (column: ColumnDefinition) => FormAttribute;
  /** The section that shows a column. */
  readonly sectionOf: (column: string) => FormSection | null;
}

/** The columns that a form may have a field of. */
export function fieldsOf({ table }: OpenForm): readonly ColumnDefinition[] {
  return table.columns.filter(
    ({ companionOf, type }) => companionOf === undefined && type !== 'id',
  );
}

/** Keeps what nothing shows, and says so. */
export function keeper({ page, kept }: FormParts, owner: string) {
  return (member: string, value: unknown): void => {
    const [kind = ''] = owner.split(' ');
    page.say(scriptDiagnostics.keptOnly(`${kind}.${member}`));
    kept.set(`${owner}.${member}`, value);
  };
}
