import { describe, expect, test } from 'vitest';
import { DataverseError } from './errors.ts';
import { aDataverse, id } from './testing/a-dataverse.ts';

describe('snapshots', () => {
  test('restore every row, etag and custom table, as text or parsed', async () => {
    const { dataverse } = aDataverse();
    dataverse.create('new_thing', { new_name: 'Thing', new_text: 'Two' });
    dataverse.update('contact', id.ada, { jobtitle: 'Boss' });
    const text = JSON.stringify(dataverse.exportData());
    const { dataverse: other } = aDataverse({ seed: {} });
    await other.importData(text);
    expect(other.exportData()).toEqual(JSON.parse(text));
    expect(other.query('contact')).toEqual(dataverse.query('contact'));
    expect(other.query('new_thing').records).toMatchObject([{ new_text: 'Two' }]);
    await other.importData(JSON.parse(text));
    expect(other.exportData()).toEqual(JSON.parse(text));
  });

  test('a remembered state can be restored, as often as needed', () => {
    const { dataverse } = aDataverse();
    const goBack = dataverse.remember();
    const before = dataverse.query('contact');
    for (const jobtitle of ['Boss', 'Chief']) {
      dataverse.update('contact', id.ada, { jobtitle });
      goBack();
      expect(dataverse.query('contact')).toEqual(before);
    }
  });

  test('rows written after an import get new etags', async () => {
    const { dataverse } = aDataverse();
    await dataverse.importData(dataverse.exportData());
    const before = dataverse.query('contact').records.map((row) => row['@odata.etag']);
    dataverse.update('contact', id.ada, { jobtitle: 'Boss' });
    expect(before).not.toContain(dataverse.retrieve('contact', id.ada)['@odata.etag']);
  });

  test.each<[what: string, snapshot: unknown]>([
    ['no JSON', '{'],
    ['nothing', null],
    ['another format', { format: 'x', tables: [], rows: [] }],
    [
      'rows without an id',
      { format: 'sidetone-dataverse-1', tables: [], rows: [{ table: 'contact', rows: [{}] }] },
    ],
    [
      'rows of no table',
      { format: 'sidetone-dataverse-1', tables: [], rows: [{ table: 'nothing', rows: [] }] },
    ],
  ])('%s is refused and changes nothing', async (_what, snapshot) => {
    const { dataverse } = aDataverse();
    await expect(dataverse.importData(snapshot)).rejects.toThrow(DataverseError);
    expect(dataverse.query('contact').records).toHaveLength(4);
  });

  test('a reset removes rows, tables and columns created since the start', () => {
    const { dataverse } = aDataverse();
    const start = JSON.stringify(dataverse.exportData());
    dataverse.create('new_thing', {});
    dataverse.create('contact', { new_column: 1 });
    dataverse.delete('contact', id.ben);
    dataverse.reset();
    expect(dataverse.exportData()).toEqual(JSON.parse(start));
    expect(dataverse.findTable('new_thing')).toBeUndefined();
  });
});
