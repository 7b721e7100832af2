/** A table whose rows an export may hold. */
export interface ImportedTable {
  readonly table: string;
  /** Entity set; the logical name and `s` by default. */
  readonly set: string;
  readonly idColumn: string;
  /** How the report counts its rows. */
  readonly plural: string;
}

function table(name: string, plural: string, own: Partial<ImportedTable> = {}): ImportedTable {
  return { table: name, set: `${name}s`, idColumn: `${name}id`, plural, ...own };
}

export const importedTables: readonly ImportedTable[] = [
  table('msdyn_channelprovider', 'providers'),
  table('msdyn_ciprovider', 'CIF 1.x providers'),
  table('msdyn_appconfiguration', 'app profiles'),
  table('msdyn_sessiontemplate', 'session templates'),
  table('msdyn_applicationtabtemplate', 'tab templates'),
  table('msdyn_templateparameter', 'template parameters'),
  table('msdyn_notificationtemplate', 'notification templates'),
  table('msdyn_notificationfield', 'notification fields'),
  table('msdyn_presence', 'presences'),
  table('msdyn_omnichannelconfiguration', 'organization settings'),
  table('msdyn_appprofilerolemapping', 'role mappings'),
  table('msdyn_applicationextension', 'application extensions'),
  table('msdyn_paneconfiguration', 'panes'),
  table('msdyn_panetabconfiguration', 'pane tabs'),
  table('msdyn_panetoolconfiguration', 'pane tools'),
  table('msdyn_inboxconfiguration', 'inbox settings'),
  table('msdyn_smartassistconfig', 'smart assist settings'),
  table('msdyn_appcopilotconfiguration', 'copilot settings'),
  table('msdyn_productivityagentscript', 'agent scripts'),
  table('msdyn_productivityagentscriptstep', 'script steps'),
  table('workflow', 'macros'),
  table('msdyn_capacityprofile', 'capacity profiles'),
  table('msdyn_liveworkstream', 'work streams'),
  table('msdyn_ocdispositioncode', 'disposition codes'),
  table('msdyn_dispositioncodecategory', 'disposition categories', {
    set: 'msdyn_dispositioncodecategories',
  }),
  table('msdyn_kpieventdefinition', 'KPI event definitions'),
  table('webresource', 'web resources', { set: 'webresourceset' }),
];

const byName = new Map(importedTables.map((item) => [item.table, item]));
const bySet = new Map(importedTables.map((item) => [item.set, item]));

export function findTable(name: string): ImportedTable | undefined {
  return byName.get(name.toLowerCase());
}

/** Finds a table by its entity set or its logical name. */
export function findTableOfSet(name: string): ImportedTable | undefined {
  return bySet.get(name.toLowerCase()) ?? findTable(name);
}

/** A many-to-many relationship: its intersect table and the tables of its two ends. */
export interface Intersect {
  readonly name: string;
  /** Name in `$expand`, where it differs from that of the table. */
  readonly navigation?: string;
  readonly ends: readonly [string, string];
}

export const intersects: readonly Intersect[] = [
  {
    name: 'msdyn_sessiontemplate_applicationtab',
    ends: ['msdyn_sessiontemplate', 'msdyn_applicationtabtemplate'],
  },
  {
    name: 'msdyn_appconfiguration_sessiontemplate',
    ends: ['msdyn_appconfiguration', 'msdyn_sessiontemplate'],
  },
  {
    name: 'msdyn_appconfig_msdyn_channelprovider',
    ends: ['msdyn_appconfiguration', 'msdyn_channelprovider'],
  },
  { name: 'msdyn_appconfiguration_systemuser', ends: ['msdyn_appconfiguration', 'systemuser'] },
  {
    name: 'msdyn_msdyn_paneconfig_msdyn_appconfig',
    ends: ['msdyn_appconfiguration', 'msdyn_paneconfiguration'],
  },
  {
    name: 'msdyn_smartassistconfig_msdyn_appconfig',
    ends: ['msdyn_appconfiguration', 'msdyn_smartassistconfig'],
  },
  {
    name: 'msdyn_appconfiguration_applicationextension',
    ends: ['msdyn_appconfiguration', 'msdyn_applicationextension'],
  },
  {
    name: 'msdyn_notificationtemplate_notificationfield',
    ends: ['msdyn_notificationtemplate', 'msdyn_notificationfield'],
  },
  {
    name: 'msdyn_msdyn_prod_agentscript_msdyn_sessiontempl',
    navigation: 'msdyn_msdyn_prod_agentscript_msdyn_sessiontemplat',
    ends: ['msdyn_sessiontemplate', 'msdyn_productivityagentscript'],
  },
];

/** Finds a relationship by the name of its table, its entity set or its navigation property. */
export function findIntersect(given: string): Intersect | undefined {
  const name = given.toLowerCase();
  return intersects.find(
    (item) => name === item.name || name === `${item.name}set` || name === item.navigation,
  );
}

/** Members of a row whose expansion brings the rows of another table, one to many. */
export const childMembers: ReadonlyMap<
  string,
  { readonly table: string; readonly parent: string }
> = new Map([
  [
    'msdyn_applicationtabtemplate_templateparameter',
    { table: 'msdyn_templateparameter', parent: 'msdyn_applicationtabtemplateid' },
  ],
]);

const systemColumns = new Set([
  'createdon',
  'modifiedon',
  'overriddencreatedon',
  'overwritetime',
  'versionnumber',
  'introducedversion',
  'importsequencenumber',
  'timezoneruleversionnumber',
  'utcconversiontimezonecode',
  'componentidunique',
  'solutionid',
  'supportingsolutionid',
  'ismanaged',
  'iscustomizable',
  'statuscode',
]);

/** Columns that every table has and that do not affect the workspace. */
const systemColumn =
  /^_?(?:owner|ownerid|owning(?:businessunit|team|user)|createdby|modifiedby|createdonbehalfby|modifiedonbehalfby|organizationid)(?:_value|name|yominame|type)?$/;

export function isSystemColumn(name: string): boolean {
  return systemColumns.has(name) || name.includes('@') || systemColumn.test(name);
}
