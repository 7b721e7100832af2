import { createReader } from '../row-reader.ts';
import {
  namedParts,
  readersOf,
  stateOf,
  withoutEmpty,
  type ConfigRow,
  type MappingContext,
  type RowReader,
} from './context.ts';

export function notificationTemplates(context: MappingContext): ConfigRow[] {
  return readersOf('msdyn_notificationtemplate', context).map((read) => template(read, context));
}

function template(read: RowReader, context: MappingContext): ConfigRow {
  const fields = fieldsOf(read, context);
  return withoutEmpty({
    ...namedParts(read, context),
    title: read.text('msdyn_title') ?? read.text('msdyn_name') ?? context.pool.nameOf(read.row),
    icon: read.text('msdyn_icon'),
    showTimeout: read.flag('msdyn_showtimeout'),
    timeoutSeconds: read.number('msdyn_timeout'),
    autoAccept: read.flag('msdyn_autoacceptnotification'),
    autoAcceptOnTimeout: read.flag('msdyn_autopopupsession'),
    acceptText: read.text('msdyn_acceptbuttontext'),
    showReject: read.flag('msdyn_showrejectbutton'),
    rejectText: read.text('msdyn_rejectbuttontext'),
    desktop: read.choice('msdyn_desktopnotificationmode', {
      509180000: 'Never',
      509180001: 'WhenInBackground',
      509180002: 'Always',
    }),
    theme: read.choice('msdyn_theme', { 509180000: 'Dark', 509180001: 'Light' }),
    fields: fields.length > 0 ? fields : undefined,
  });
}

/** Fields in ascending order; those without one come last, as they were read. */
function fieldsOf(read: RowReader, context: MappingContext): ConfigRow[] {
  const { pool, usage, report } = context;
  const links = pool.linked('msdyn_notificationtemplate_notificationfield', read.row);
  return links
    .flatMap(({ reference, row }): { readonly order: number; readonly field: ConfigRow }[] => {
      if (!row) {
        pool.resolve(reference, 'msdyn_notificationfield', {
          place: read.row.place,
          column: 'A field',
        });
        return [];
      }
      const field = createReader(row, usage, report);
      const title = field.text('msdyn_title') ?? field.text('msdyn_name') ?? '';
      const value = field.text('msdyn_value') ?? '';
      const order = field.number('msdyn_order');
      if (stateOf(field) === 'Inactive') {
        field.say('IM10', 'The field is inactive; it was left out.');
        return [];
      }
      return [{ order: order ?? Infinity, field: withoutEmpty({ title, value, order }) }];
    })
    .toSorted((left, right) => (left.order === right.order ? 0 : left.order - right.order))
    .map(({ field }) => field);
}
