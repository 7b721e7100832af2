import { describe, expect, test } from 'vitest';
import { aDataverse, id } from '../testing/a-dataverse.ts';

describe('undefined names', () => {
  test('[RC2] a table is created on first use, with a notice', () => {
    const { dataverse, notices } = aDataverse();
    const made = dataverse.create('new_callback', { new_phonenumber: '+1 555 0177', new_at: 5 });
    expect(dataverse.findTable('new_callbacks')).toMatchObject({
      name: 'new_callback',
      primaryId: 'new_callbackid',
      isCustom: true,
    });
    expect(notices.map(({ code, table, column }) => [code, table, column])).toEqual([
      ['table-created', 'new_callback', undefined],
      ['column-created', 'new_callback', 'new_phonenumber'],
      ['column-created', 'new_callback', 'new_at'],
    ]);
    expect(dataverse.findByPhone('5550177')).toMatchObject([{ id: made.id }]);
  });

  test('[RC2] a column is created on first use, and the notice shows how to declare it', () => {
    const { dataverse, notices } = aDataverse();
    dataverse.create('contact', { new_level: 'Gold' });
    dataverse.create('contact', { new_level: 'Silver' });
    expect(notices).toMatchObject([
      {
        code: 'column-created',
        table: 'contact',
        column: 'new_level',
        declare: '"tables": [{"name":"contact","columns":[{"name":"new_level","type":"text"}]}]',
      },
    ]);
    expect(dataverse.query('contact', "$filter=new_level eq 'gold'").records).toHaveLength(1);
  });

  test('[RC2] a lookup is created on first use and leads to its row', () => {
    const { dataverse, notices } = aDataverse();
    dataverse.create('task', {
      subject: 'X',
      'new_CallerId@odata.bind': `/contacts(${id.ada})`,
    });
    expect(notices).toMatchObject([{ code: 'column-created', column: 'new_callerid' }]);
    const options =
      "$filter=new_CallerId/firstname eq 'Ada'&$expand=new_CallerId($select=fullname)";
    expect(dataverse.query('task', options).records).toMatchObject([
      { _new_callerid_value: id.ada, new_CallerId: { fullname: 'Ada Example' } },
    ]);
  });

  test.each([
    ['new_city', 'new_cities'],
    ['new_box', 'new_boxes'],
    ['new_day', 'new_days'],
    ['survey_answer', 'survey_answers'],
  ])('the set of %s is %s', (table, setName) => {
    const { dataverse } = aDataverse();
    dataverse.create(table, {});
    expect(dataverse.read(setName)['value']).toHaveLength(1);
  });

  test('an option that an organization may have added is stored and reported', () => {
    const { dataverse, notices } = aDataverse();
    const made = dataverse.create('contact', { gendercode: 727_000_001 });
    expect(dataverse.retrieve('contact', made.id)).toMatchObject({ gendercode: 727_000_001 });
    expect(notices.map(({ code }) => code)).toEqual(['unknown-choice']);
  });
});
