import { describe, expect, test } from 'vitest';
import { builtInTables } from './built-in-tables.ts';
import { createCatalog } from './catalog.ts';
import { toEntityMetadata } from './entity-metadata.ts';

const catalog = createCatalog(builtInTables);

describe('built-in tables', () => {
  test.each(
    'account contact incident phonecall task email appointment annotation knowledgearticle queue queueitem systemuser team lead activityparty appnotification msdyn_ocliveworkitem msdyn_conversationdata msdyn_kpieventdata msdyn_sessiontemplate msdyn_applicationtabtemplate msdyn_templateparameter msdyn_notificationtemplate msdyn_notificationfield msdyn_channelprovider msdyn_appconfiguration'.split(
      ' ',
    ),
  )('%s is there under its name and its set name', (name) => {
    const table = catalog.get(name);
    expect(catalog.getBySet(table.definition.setName)).toBe(table);
  });

  test('names are used once', () => {
    const names = builtInTables.flatMap(({ name, setName }) => [name, setName]);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(builtInTables.map((definition) => [definition.name, definition] as const))(
    '%s has its primary columns, no column twice, and lookups that lead somewhere',
    (_name, { columns, primaryId, primaryName, manyToMany }) => {
      const names = columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining([primaryId, primaryName, 'createdon']));
      for (const { targets = [] } of columns) {
        for (const { table } of targets) expect(catalog.find(table)).toBeDefined();
      }
      for (const relation of manyToMany) {
        const links = catalog.get(relation.intersectTable);
        expect(links.columns.has(relation.nearColumn)).toBe(true);
        expect(links.columns.has(relation.farColumn)).toBe(true);
      }
    },
  );

  test('collections are named once for each table', () => {
    const inverses = builtInTables.flatMap(({ columns }) =>
      columns.flatMap(({ targets = [] }) =>
        targets.flatMap(({ table, inverse }) =>
          inverse === undefined ? [] : [`${table}.${inverse}`],
        ),
      ),
    );
    expect(new Set(inverses).size).toBe(inverses.length);
  });

  test('default values are choices where there are choices', () => {
    for (const { columns } of builtInTables) {
      for (const { choices, defaultValue } of columns) {
        if (choices === undefined || typeof defaultValue !== 'number') continue;
        expect(choices.map(({ value }) => value)).toContain(defaultValue);
      }
    }
  });
});

describe('entity metadata', () => {
  const { definition } = catalog.get('incident');

  test('names the table as the page-side call does', () => {
    expect(toEntityMetadata(definition)).toMatchObject({
      LogicalName: 'incident',
      EntitySetName: 'incidents',
      LogicalCollectionName: 'incidents',
      DisplayName: 'Case',
      PrimaryIdAttribute: 'incidentid',
      PrimaryNameAttribute: 'title',
      ObjectTypeCode: 112,
      OwnershipType: 'UserOwned',
      IsActivity: false,
      IsCustomEntity: false,
      Attributes: {},
    });
  });

  test('describes the columns asked for, with their choices', () => {
    const asked = ['title', 'prioritycode', 'nothing'];
    expect(toEntityMetadata(definition, asked)['Attributes']).toEqual({
      title: {
        AttributeType: 14,
        DisplayName: 'Case Title',
        EntityLogicalName: 'incident',
        LogicalName: 'title',
      },
      prioritycode: {
        AttributeType: 11,
        DisplayName: 'Priority',
        EntityLogicalName: 'incident',
        LogicalName: 'prioritycode',
        DefaultFormValue: 2,
        OptionSet: {
          1: { value: 1, text: 'High' },
          2: { value: 2, text: 'Normal' },
          3: { value: 3, text: 'Low' },
        },
      },
    });
  });

  test('can be written as JSON and cloned', () => {
    for (const table of builtInTables) {
      const names = table.columns.map(({ name }) => name);
      const metadata = toEntityMetadata(table, names);
      expect(structuredClone(metadata)).toEqual(JSON.parse(JSON.stringify(metadata)));
    }
  });
});
