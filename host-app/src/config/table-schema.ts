import * as v from 'valibot';
import { choice, flag, row, text, wholeNumber } from './values.ts';

const nameShape = 'a logical name: a letter or underscore, then letters, digits or underscores';
const logicalName = v.pipe(v.string(nameShape), v.regex(/^[A-Za-z_]\w{0,127}$/, nameShape));

const columnSchema = row({
  name: v.pipe(
    logicalName,
    v.description('The logical name. Written in mixed case, it is also the schema name.'),
  ),
  schemaName: v.optional(
    v.pipe(logicalName, v.description('The name that binds the lookup: new_Contact@odata.bind.')),
  ),
  label: v.optional(text),
  type: v.optional(
    choice([
      'text',
      'memo',
      'integer',
      'decimal',
      'money',
      'boolean',
      'choice',
      'datetime',
      'date',
      'lookup',
    ]),
    'text',
  ),
  format: v.optional(
    v.pipe(choice(['phone', 'email', 'url']), v.description('How text is displayed and edited.')),
  ),
  maxLength: v.optional(
    v.pipe(wholeNumber(1, 1_048_576), v.description('Maximum length of the text.')),
  ),
  isRequired: v.optional(v.pipe(flag, v.description('The form requires a value.'))),
  choices: v.optional(
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^\d+$/, 'a whole number')), text, 'an object'),
      v.description('Labels by value, for a column of type choice.'),
    ),
  ),
  targets: v.optional(
    v.pipe(
      v.array(logicalName, 'a list'),
      v.description('Logical names of the tables that a lookup refers to.'),
    ),
  ),
});

/** A custom table, or columns for an existing table. Form, list and search are derived from it. */
export const tableSchema = row({
  name: logicalName,
  setName: v.optional(v.pipe(text, v.description('Entity set name. Default: the plural.'))),
  label: v.optional(text),
  pluralLabel: v.optional(text),
  primaryName: v.optional(
    v.pipe(
      logicalName,
      v.description('The column with the name of a row. Default: the first text column.'),
    ),
  ),
  isActivity: v.optional(
    v.pipe(
      flag,
      v.description('The table is an activity: it has a subject, parties and a regarding record.'),
    ),
  ),
  keys: v.optional(
    v.pipe(
      v.array(row({ name: logicalName, columns: v.array(logicalName, 'a list') }), 'a list'),
      v.description('Alternate keys: columns whose values together identify one row.'),
    ),
  ),
  columns: v.optional(v.array(columnSchema, 'a list'), []),
});
