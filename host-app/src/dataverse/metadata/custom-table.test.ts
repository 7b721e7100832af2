import { expect, test } from 'vitest';
import { toTableDefinition, viewColumnsOf, viewsOf } from '../index.ts';
import { aDataverse, id } from '../testing/a-dataverse.ts';

const meter = toTableDefinition({
  name: 'new_meter',
  columns: [
    { name: 'new_serial', label: 'Serial', type: 'text', isRequired: true },
    { name: 'new_state', type: 'choice', choices: { '1': 'Fine', '2': 'Broken' } },
    { name: 'new_owner', type: 'lookup', targets: ['contact'] },
    { name: 'new_hotline', type: 'text', format: 'phone' },
  ],
});
const { dataverse, notices } = aDataverse({ tables: [meter] });

test('a configured table stores, links and shows rows like any other, without a notice', () => {
  const { id: made } = dataverse.create('new_meter', {
    new_serial: 'M-7',
    new_state: 2,
    new_hotline: '+1 555 0177',
    'new_owner@odata.bind': `/contacts(${id.ada})`,
  });
  expect(notices).toEqual([]);
  expect(dataverse.retrieve('new_meter', made)).toMatchObject({
    'new_state@OData.Community.Display.V1.FormattedValue': 'Broken',
    '_new_owner_value@OData.Community.Display.V1.FormattedValue': 'Ada Example',
  });
  expect(dataverse.nameOf({ entityType: 'new_meter', id: made })).toBe('M-7');
  expect(dataverse.findByPhone('15550177', ['new_meter'])).toHaveLength(1);
  const filter = "$filter=contact_new_meter_new_owner/any(m:m/new_serial eq 'M-7')";
  expect(dataverse.query('contact', filter).records).toHaveLength(1);
});

test('its list has a view with its columns', () => {
  const [first] = viewsOf(meter);
  const names = first && viewColumnsOf(meter, first).map(({ label }) => label);
  expect(names).toEqual(expect.arrayContaining(['Serial', 'State']));
});

test('columns for an existing table are added to it', () => {
  const more = toTableDefinition({
    name: 'contact',
    columns: [{ name: 'new_vip', type: 'boolean' }],
  });
  const { dataverse: other } = aDataverse({ tables: [more] });
  const contact = other.findTable('contact');
  expect(contact?.columns.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['new_vip', 'lastname']),
  );
  expect(contact?.primaryName).toBe('fullname');
});
