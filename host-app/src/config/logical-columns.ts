import { pageTypeNumbers } from '../workspace/templates/page-types.ts';

/** How one column of an exported row becomes a key of the config. */
export interface Column {
  readonly key: string;
  /** For choices: the stored values and their meanings. */
  readonly choices?: ReadonlyMap<unknown, unknown>;
  /** For booleans without custom labels. */
  readonly isFlag?: boolean;
  /** For columns that hold JSON as text. */
  readonly isJson?: boolean;
  /** For lookups: the config list whose rows have the ID, and the column that holds it. */
  readonly lookup?: { readonly list: string; readonly idColumn: string };
}

export type Columns = Readonly<Record<string, Column>>;

const states: Column = {
  key: 'state',
  choices: new Map([
    [0, 'Active'],
    [1, 'Inactive'],
  ]),
};

const named: Columns = {
  msdyn_uniquename: { key: 'uniqueName' },
  msdyn_name: { key: 'name' },
  statecode: states,
};

const provider: Columns = {
  ...named,
  msdyn_label: { key: 'label' },
  msdyn_channelurl: { key: 'channelUrl' },
  msdyn_trusteddomain: { key: 'trustedDomain' },
  msdyn_enableoutbound: { key: 'enableOutbound', isFlag: true },
  msdyn_sortorder: { key: 'sortOrder' },
  msdyn_apiversion: { key: 'apiVersion', choices: new Map([[162450000, '2']]) },
  msdyn_customparams: { key: 'customParams' },
  msdyn_enableanalytics: { key: 'enableAnalytics', isFlag: true },
};

const template: Columns = {
  ...named,
  msdyn_title: { key: 'title' },
  msdyn_description: { key: 'description' },
};

const sessionTemplate: Columns = {
  ...template,
  // The older twin of msdyn_sessiontype; it comes first so that the newer one wins.
  msdyn_type: {
    key: 'type',
    choices: new Map([
      [false, 'Generic'],
      [true, 'Entity'],
    ]),
  },
  msdyn_sessiontype: {
    key: 'type',
    choices: new Map([
      [0, 'Generic'],
      [1, 'Entity'],
    ]),
  },
  msdyn_entity: { key: 'entity' },
  // The numbers are not in the order of the panel mode numbers.
  msdyn_panelstate: {
    key: 'panelMode',
    choices: new Map([
      [162450000, 'Minimized'],
      [162450001, 'Hidden'],
      [162450002, 'Docked'],
    ]),
  },
  msdyn_anchortab: { key: 'anchorTab' },
  _msdyn_anchortab_value: {
    key: 'anchorTab',
    lookup: { list: 'tabTemplates', idColumn: 'msdyn_applicationtabtemplateid' },
  },
};

const tabTemplate: Columns = {
  ...template,
  msdyn_pagetype: {
    key: 'pageType',
    choices: new Map(Object.entries(pageTypeNumbers).map(([name, number]) => [number, name])),
  },
  // Stored inverted: pinned means that the agent cannot close the tab.
  msdyn_pinned: {
    key: 'canClose',
    choices: new Map([
      [true, false],
      [false, true],
    ]),
  },
  msdyn_templateparameters: { key: 'parameters', isJson: true },
};

const notificationTemplate: Columns = {
  ...template,
  msdyn_icon: { key: 'icon' },
  msdyn_showtimeout: { key: 'showTimeout', isFlag: true },
  msdyn_timeout: { key: 'timeoutSeconds' },
  msdyn_autoacceptnotification: { key: 'autoAccept', isFlag: true },
  msdyn_acceptbuttontext: { key: 'acceptText' },
  msdyn_showrejectbutton: { key: 'showReject', isFlag: true },
  msdyn_rejectbuttontext: { key: 'rejectText' },
  msdyn_desktopnotificationmode: {
    key: 'desktop',
    choices: new Map([
      [509180000, 'Never'],
      [509180001, 'WhenInBackground'],
      [509180002, 'Always'],
    ]),
  },
  msdyn_theme: {
    key: 'theme',
    choices: new Map([
      [509180000, 'Dark'],
      [509180001, 'Light'],
    ]),
  },
};

/** The columns that rows may use instead of the config's own keys, by list of the config. */
export const columnsOf: Readonly<Record<string, Columns>> = {
  providers: provider,
  sessionTemplates: sessionTemplate,
  tabTemplates: tabTemplate,
  notificationTemplates: notificationTemplate,
};

const systemColumns = new Set([
  'createdon',
  'modifiedon',
  'overriddencreatedon',
  'importsequencenumber',
  'timezoneruleversionnumber',
  'utcconversiontimezonecode',
  'versionnumber',
  'statuscode',
  'ownerid',
  'solutionid',
  'ismanaged',
  'iscustomizable',
  'componentstate',
  'componentidunique',
  'overwritetime',
  'introducedversion',
  'msdyn_channelproviderid',
  'msdyn_sessiontemplateid',
  'msdyn_applicationtabtemplateid',
  'msdyn_notificationtemplateid',
  'msdyn_enablebuildexpression',
  'msdyn_expressiondata',
]);

/** Columns of an export that do not affect the workspace. */
export function isSystemColumn(name: string): boolean {
  return systemColumns.has(name) || name.startsWith('_') || name.includes('@');
}
