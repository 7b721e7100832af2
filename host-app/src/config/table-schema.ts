import * as v from 'valibot';
import { choice, flag, row, text, wholeNumber } from './values.ts';

const nameShape = 'a logical name: a letter or underscore, then letters, digits or underscores';
const logicalName = v.pipe(v.string(nameShape), v.regex(/^[A-Za-z_]\w{0,127}$/, nameShape));

const columnSchema = row({
  name: v.pipe(
    logicalName,
    v.description('The logical name; in capitals and small letters it is the schema name as well.'),
  ),
  schemaName: v.optional(
    v.pipe(logicalName, v.description('How a bind writes a lookup: new_Contact@odata.bind.')),
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
    v.pipe(choice(['phone', 'email', 'url']), v.description('How a text is shown and edited.')),
  ),
  maxLength: v.optional(
    v.pipe(wholeNumber(1, 1_048_576), v.description('The longest text that the column holds.')),
  ),
  isRequired: v.optional(v.pipe(flag, v.description('The form asks for it.'))),
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

/** A custom table, or columns for a table that is there. Form, list and search follow from it. */
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
      v.description('The table is an activity: it has a subject, parties and what it regards.'),
    ),
  ),
  keys: v.optional(
    v.pipe(
      v.array(row({ name: logicalName, columns: v.array(logicalName, 'a list') }), 'a list'),
      v.description('Alternate keys: columns whose values together find one row.'),
    ),
  ),
  columns: v.optional(v.array(columnSchema, 'a list'), []),
});
