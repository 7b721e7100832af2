import { expect } from 'vitest';
import { readXml } from '../dataverse/fetch/node-xml.ts';
import type { XmlElement } from '../dataverse/fetch/xml-reader.ts';
import { testEach, type Scene } from './testing/each-check.ts';
import { accountId, alexId, caseId, queueId, taskIds } from './testing/the-setting.ts';

function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return [...element.children].filter(({ nodeName }) => nodeName === name);
}

testEach([
  [
    '[WA19] functions answer GET',
    async ({ get, page }) => {
      const { orgId, crmVersion } = page.host.workspace.getState().environment;
      expect((await get('WhoAmI')).json).toMatchObject({ UserId: alexId, OrganizationId: orgId });
      expect((await get('RetrieveVersion()')).json.Version).toBe(crmVersion);
      const organization = await get(
        "RetrieveCurrentOrganization(AccessType=Microsoft.Dynamics.CRM.EndpointAccessType'Default')",
      );
      expect(organization.json.Detail.OrganizationId).toBe(orgId);
      const counts = await get('RetrieveTotalRecordCount(EntityNames=["account","task"])');
      expect(counts.json.EntityRecordCountCollection).toMatchObject({
        Keys: ['account', 'task'],
        Values: [1, 3],
      });
      const alias = encodeURIComponent(JSON.stringify({ '@odata.id': `accounts(${accountId})` }));
      const initial = await get(
        `InitializeFrom(EntityMoniker=@p1,TargetEntityName=@p2)?@p1=${alias}&@p2='contact'`,
      );

      expect(initial.json).toMatchObject({
        description: 'A probe',
        'parentcustomerid_account@odata.bind': `/accounts(${accountId})`,
      });
    },
  ],
  [
    '[WA19] settings of the app are read and saved',
    async ({ get, call, page }) => {
      const name = 'msdyn_SuppressSessionCloseWarning';
      const read = async () =>
        (await get(`RetrieveSetting(SettingName='${name}')`)).json.SettingDetail;
      expect(await read()).toEqual({ Name: name, Value: 'false', DataType: 'Boolean' });
      const save = (body: object) => call('POST', 'SaveSettingValue', { body });
      expect((await save({ SettingName: name, Value: 'true' })).status).toBe(204);
      expect(await read()).toMatchObject({ Value: 'true' });
      expect(page.host.workspace.getState().settings.screen.closeWithoutWarning).toBe(true);
      const unknown = await save({ SettingName: 'x', Value: '1' });
      expect([unknown.status, unknown.json.error.message]).toEqual([
        400,
        'Setting "x" is not known here.',
      ]);
      expect((await save({ SettingName: name, Value: 'maybe' })).status).toBe(400);
      await save({ SettingName: 'msdyn_MultisessionLayoutImprovements', Value: 'false' });
      expect(page.host.journal.diagnostics.entries().map(({ rule }) => rule)).toEqual(['XP18']);
    },
  ],
  ...(['ThisFiscalYear', 'Under', 'EqualUserOrUserHierarchy'] as const).map(
    (name) =>
      [
        `[WA6] the query function ${name} is left out and answers 501`,
        async ({ get }: Scene) => {
          const { status, json } = await get(
            `accounts?$filter=Microsoft.Dynamics.CRM.${name}(PropertyName='ownerid')`,
          );
          expect([status, json.error.code]).toEqual([501, '0x80004001']);
          expect(json.error.message).toContain(`${name} exists in the product`);
        },
      ] as const,
  ),
  [
    '[WA19] H37 CloseIncident resolves the case',
    async ({ call, page }) => {
      const { status } = await call('POST', 'CloseIncident', {
        body: {
          IncidentResolution: {
            subject: 'Fixed',
            'incidentid@odata.bind': `/incidents(${caseId})`,
          },
          Status: 5,
        },
      });
      expect(status).toBe(204);
      const { records } = page.host;
      expect(records.retrieve('incident', caseId)).toMatchObject({ statecode: 1, statuscode: 5 });
      expect(records.query('incidentresolution').records).toMatchObject([{ subject: 'Fixed' }]);
    },
  ],
  [
    '[WA19] H37 AddToQueue needs its namespace and the type of its target',
    async ({ call }) => {
      const target = (type: object) => ({ Target: { ...type, activityid: taskIds[0] } });
      const body = target({ '@odata.type': 'Microsoft.Dynamics.CRM.task' });
      const queue = `queues(${queueId})`;
      const added = await call('POST', `${queue}/Microsoft.Dynamics.CRM.AddToQueue`, { body });
      expect(added.json.QueueItemId).toMatch(/^[\da-f-]{36}$/);
      const bare = await call('POST', `${queue}/AddToQueue`, { body });
      expect([bare.status, bare.json.error.message]).toEqual([
        400,
        'Request message has unresolved parameters',
      ]);
      const untyped = await call('POST', `${queue}/Microsoft.Dynamics.CRM.AddToQueue`, {
        body: target({}),
      });
      expect([untyped.status, untyped.json.error.message]).toEqual([
        400,
        'EdmEntityObject passed should have the key property value set.',
      ]);
    },
  ],
  [
    '[WA6] H38 operations that are left out say so',
    async ({ call, page }) => {
      const { status, json } = await call(
        'POST',
        'accounts/Microsoft.Dynamics.CRM.CreateMultiple',
        {
          body: {},
        },
      );
      expect([status, json.error]).toEqual([
        501,
        {
          code: '0x80004001',
          message: expect.stringContaining('CreateMultiple exists in the product'),
        },
      ]);
      expect((await call('POST', 'SendEmail', { body: {} })).status).toBe(501);
      expect(page.host.journal.diagnostics.entries()[0]?.rule).toBe('WA6');
    },
  ],
  [
    '[WA20] H39 tables and columns are described',
    async ({ get }) => {
      const account = await get("EntityDefinitions(LogicalName='account')?$select=EntitySetName");
      expect(account.json.EntitySetName).toBe('accounts');
      expect(Object.keys(account.json)).toEqual(['@odata.context', 'EntitySetName', 'MetadataId']);
      const priority = await get(
        "EntityDefinitions(LogicalName='task')/Attributes(LogicalName='prioritycode')/Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$expand=OptionSet",
      );
      expect(priority.json.OptionSet.Options).toContainEqual(
        expect.objectContaining({ Value: 2, Label: expect.objectContaining({}) }),
      );
      const byId = await get(`EntityDefinitions(${account.json.MetadataId})?$select=LogicalName`);
      expect(byId.json.LogicalName).toBe('account');
      const filtered = await get(
        "EntityDefinitions?$select=LogicalName&$filter=OwnershipType eq Microsoft.Dynamics.CRM.OwnershipTypes'UserOwned' and LogicalName eq 'task'",
      );
      expect(filtered.json.value).toMatchObject([{ LogicalName: 'task' }]);
      const starts = await get("EntityDefinitions?$filter=startswith(LogicalName,'a')");
      expect([starts.status, starts.json.error]).toEqual([
        501,
        {
          code: '0x8006088a',
          message: 'The "startswith" function isn\'t supported for Metadata Entities',
        },
      ]);
      expect((await get("EntityDefinitions(LogicalName='nothing')")).status).toBe(404);
    },
  ],
  ...(
    [
      ['GET', 'GlobalOptionSetDefinitions'],
      ['GET', "RelationshipDefinitions(SchemaName='x')/y"],
      ['GET', "EntityDefinitions(LogicalName='account')/ManyToOneRelationships?$select=SchemaName"],
      ['POST', 'QualifyLead'],
      ['POST', 'PublishAllXml'],
    ] as const
  ).map(
    ([method, path]) =>
      [
        `[WA6] ${method} ${path} is left out and answers 501`,
        async ({ call, page }: Scene) => {
          const { status, json } = await call(method, path, method === 'POST' ? { body: {} } : {});
          expect([status, json.error.code]).toEqual([501, '0x80004001']);
          expect(page.host.journal.diagnostics.entries()).toMatchObject([{ rule: 'WA6' }]);
        },
      ] as const,
  ),
  [
    '[WA20] H8 the metadata document describes types, sets and relationships',
    async ({ get, served, page }) => {
      const { text, headers } = await get('$metadata');
      expect(headers.get('content-type')).toMatch(/^application\/xml/);
      const root = readXml(text);
      const [services] = childrenOf(root, 'edmx:DataServices');
      const [schema] = services === undefined ? [] : childrenOf(services, 'Schema');
      if (schema === undefined) throw new Error('There is no schema.');
      expect(schema.getAttribute('Alias')).toBe('mscrm');
      const types = childrenOf(schema, 'EntityType');
      const account = types.find((type) => type.getAttribute('Name') === 'account');
      const names = (name: string) =>
        account === undefined
          ? []
          : childrenOf(account, name).map((child) => child.getAttribute('Name'));
      expect(names('NavigationProperty')).toContain('primarycontactid');
      expect(names('Property')).toContain('_primarycontactid_value');
      for (const type of types) {
        const found = [
          ...childrenOf(type, 'Property'),
          ...childrenOf(type, 'NavigationProperty'),
        ].map((child) => child.getAttribute('Name'));
        expect(new Set(found).size).toBe(found.length);
      }
      expect((await get('$metadata?annotations=true')).text).toContain('Core.V1.Description');
      expect([served.server.origin, page.id]).not.toContain('');
    },
  ],
]);
