import { note, warning } from './severity.ts';

/** Options and parameters of forms. They load with the checks of `openForm`, not at the start. */
export const formDiagnostics = {
  undeclaredParameter: (name: string, table: string) =>
    warning(
      'PG14',
      'chosen',
      `openForm did not use the parameter "${name.slice(0, 100)}": ${table} has no such column here, and no form declares it. An organization may have either.`,
      `Declare the column in tables, or the parameter: "formParameters": { "${table}": ["${name.slice(0, 100)}"] }.`,
    ),
  formOptionUnused: (name: string, effect: string) =>
    note(
      'PG15',
      'documented',
      `openForm: ${name.slice(0, 100)} has no effect here. In the product, ${effect}.`,
      'Nothing to correct; test it in the product.',
    ),
  unknownFormOption: (name: string, known: string) =>
    warning(
      'PG15',
      'chosen',
      `openForm has no option "${name.slice(0, 100)}", so it was ignored.`,
      `Did you mean ${known}?`,
    ),
  quickCreateValue: (got: string) =>
    warning(
      'PG15',
      'documented',
      `openForm: useQuickCreateForm is true or false, got ${got.slice(0, 100)}. The full form opened.`,
      'Pass true for the quick create form.',
    ),
  noQuickCreateForm: (table: string) =>
    note(
      'PG15',
      'documented',
      `openForm: ${table} allows no quick create form, so the full form opened.`,
      'Leave useQuickCreateForm out.',
    ),
  unknownForm: (formId: string) =>
    note(
      'PG15',
      'chosen',
      `openForm: there is no form "${formId.slice(0, 100)}" here, so the default form opened.`,
      'Nothing to correct: each table has one form here.',
    ),
} as const;
