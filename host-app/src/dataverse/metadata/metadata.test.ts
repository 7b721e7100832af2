import { describe, expect, test } from 'vitest';
import { startTables } from './start-tables.ts';
import { wholeModel } from './whole-model.ts';
import { createCatalog } from './catalog.ts';
import { toEntityMetadata } from './entity-metadata.ts';

const model = wholeModel();
const catalog = createCatalog(model);

describe('built-in tables', () => {
  test.each(
    'account contact incident phonecall task email appointment annotation knowledgearticle queue queueitem systemuser team lead activityparty appnotification msdyn_ocliveworkitem msdyn_conversationdata msdyn_kpieventdata msdyn_kpieventdefinition msdyn_presence msdyn_agentstatus msdyn_ocsession msdyn_sessiontemplate msdyn_applicationtabtemplate msdyn_templateparameter msdyn_notificationtemplate msdyn_notificationfield msdyn_channelprovider msdyn_appconfiguration'.split(
      ' ',
    ),
  )('%s exists under its name and its set name', (name) => {
    const table = catalog.get(name);
    expect(catalog.getBySet(table.definition.setName)).toBe(table);
  });

  test('names are used once', () => {
    const names = model.flatMap(({ name, setName }) => [name, setName]);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(startTables.map((definition) => [definition.name, definition] as const))(
    '%s of the first screen has its primary columns, no duplicate columns, and lookups with targets',
    (_name, { columns, primaryId, manyToMany }) => {
      const names = columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toContain(primaryId);
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

  test('collection names are unique within each table', () => {
    const inverses = model.flatMap(({ columns }) =>
      columns.flatMap(({ targets = [] }) =>
        targets.flatMap(({ table, inverse }) =>
          inverse === undefined ? [] : [`${table}.${inverse}`],
        ),
      ),
    );
    expect(new Set(inverses).size).toBe(inverses.length);
  });

  test('default values of choice columns are choices', () => {
    for (const { columns } of model) {
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

  test('describes the requested columns, with their choices', () => {
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

  test.each(['contact', 'msdyn_kpieventdata'])('%s has all 44 members', (name) => {
    const members = Object.keys(toEntityMetadata(catalog.get(name).definition));
    expect(members.toSorted()).toEqual(allMembers.toSorted());
  });

  test('can be written as JSON and cloned', () => {
    for (const table of model) {
      const names = table.columns.map(({ name }) => name);
      const metadata = toEntityMetadata(table, names);
      expect(structuredClone(metadata)).toEqual(JSON.parse(JSON.stringify(metadata)));
    }
  });
});

const allMembers =
  'ActivityTypeMask AutoRouteToOwnerQueue CanEnableSyncToExternalSearchIndex CanTriggerWorkflow Description DisplayCollectionName DisplayName EnforceStateTransitions EntityColor EntitySetName HasActivities IsActivity IsActivityParty IsBusinessProcessEnabled IsBPFEntity IsChildEntity IsConnectionsEnabled IsCustomEntity IsCustomizable IsDocumentManagementEnabled IsDocumentRecommendationsEnabled IsDuplicateDetectionEnabled IsEnabledForCharts IsImportable IsInteractionCentricEnabled IsKnowledgeManagementEnabled IsMailMergeEnabled IsManaged IsOneNoteIntegrationEnabled IsOptimisticConcurrencyEnabled IsQuickCreateEnabled IsStateModelAware IsValidForAdvancedFind IsVisibleInMobileClient IsEnabledInUnifiedInterface LogicalCollectionName LogicalName ObjectTypeCode OwnershipType PrimaryIdAttribute PrimaryImageAttribute PrimaryNameAttribute Privileges Attributes'.split(
    ' ',
  );
