import type { SourceFile } from '../archive.ts';
import { manifest, textFile } from './fixture.ts';

const macros = ['Call note', 'Email draft', 'Link customer'] as const;

function macroId(index: number): string {
  return `5d1f0c1e-0000-4000-8000-0000000000${index}0`;
}

/** A macro's file: named actions, each of which names the ones before it. */
function macroFile(actions: object): string {
  const trigger = { Start_macro_execution: { type: 'Start', inputs: {} } };
  return JSON.stringify({
    subcategory: 'CDSClientAutomation',
    schemaVersion: '1.0.0.0',
    properties: { definition: { triggers: trigger, actions } },
  });
}

const note = macroFile({
  Save: { type: 'Save', runAfter: { Open: ['Succeeded'] } },
  Open: {
    type: 'Create_New',
    inputs: {
      EntityName: 'task\r',
      Custom_Array: [{ Name: ' subject', Value: 'Call of ${customerName}\r\n' }],
    },
    runAfter: {},
  },
});

function row(table: string, uniqueName: string, columns: Readonly<Record<string, string>>) {
  const cells = Object.entries({ ...columns, statecode: '0', statuscode: '1' })
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('');
  return textFile(
    `${table}s/${uniqueName}/${table}.xml`,
    `<${table} msdyn_uniquename="${uniqueName}"><iscustomizable>1</iscustomizable>${cells}</${table}>`,
  );
}

function link(intersect: string, ...ends: readonly [string, string][]): string {
  const keys = ends.map(([table, name]) => `${table}id.msdyn_uniquename="${name}"`).join(' ');
  return `<${intersect}set><${intersect} ${keys}><iscustomizable>1</iscustomizable></${intersect}></${intersect}set>`;
}

function step(order: number, type: number, own: Readonly<Record<string, string>>) {
  return row('msdyn_productivityagentscriptstep', `contoso_billing_${order}`, {
    msdyn_name: `Step ${order}`,
    msdyn_order: String(order),
    msdyn_actiontype: String(192350000 + type),
    msdyn_agentscriptid: '<msdyn_uniquename>contoso_billing</msdyn_uniquename>',
    ...own,
  });
}

/** The solution of an organization with agent scripts: a profile, a pane, a case session, macros. */
export function deskSolution(isManaged = false): SourceFile[] {
  const workflows = macros.map(
    (name, index) =>
      `<Workflow WorkflowId="{${macroId(index)}}" Name="${name}"><JsonFileName>/Workflows/${name.replace(' ', '')}-${macroId(index).toUpperCase()}.json</JsonFileName><Type>1</Type><Category>9000</Category><StateCode>1</StateCode></Workflow>`,
  );
  const flow =
    '<Workflow WorkflowId="{5d1f0c1e-0000-4000-8000-000000000090}" Name="Nightly flow"><JsonFileName>/Workflows/Nightly.json</JsonFileName><Category>5</Category></Workflow>';
  const profile = ['msdyn_appconfiguration', 'contoso_profile'] as const;
  const session = ['msdyn_sessiontemplate', 'contoso_case_session'] as const;
  return [
    textFile('[Content_Types].xml', '\uFEFF<?xml version="1.0" encoding="utf-8"?><Types />'),
    textFile('solution.xml', manifest('ContosoMain', '1.0.0.1', isManaged)),
    textFile(
      'customizations.xml',
      `<ImportExportXml><Workflows>${workflows.join('')}${flow}</Workflows>${[
        link('msdyn_appconfiguration_sessiontemplate', [...profile], [...session]),
        link(
          'msdyn_msdyn_paneconfig_msdyn_appconfig',
          [...profile],
          ['msdyn_paneconfiguration', 'contoso_profile_pp'],
        ),
        link(
          'msdyn_msdyn_prod_agentscript_msdyn_sessiontempl',
          [...session],
          ['msdyn_productivityagentscript', 'contoso_billing'],
        ),
      ].join('')}</ImportExportXml>`,
    ),
    ...macros.map((name, index) =>
      textFile(`Workflows/${name.replace(' ', '')}-${macroId(index).toUpperCase()}.json`, note),
    ),
    row('msdyn_appconfiguration', 'contoso_profile', { msdyn_name: 'Desk' }),
    row('msdyn_sessiontemplate', 'contoso_case_session', {
      msdyn_name: 'Case session',
      msdyn_sessiontype: '1',
      msdyn_type: '0',
      msdyn_entity: 'incident',
      msdyn_panelstate: '162450001',
      msdyn_anchortab: '<msdyn_uniquename>contoso_case_tab</msdyn_uniquename>',
    }),
    row('msdyn_applicationtabtemplate', 'contoso_case_tab', { msdyn_pagetype: '509180001' }),
    row('msdyn_applicationtabtemplate', 'contoso_list_tab', { msdyn_pagetype: '509180000' }),
    row('msdyn_paneconfiguration', 'contoso_profile_pp', { msdyn_panestate: '1' }),
    row('msdyn_productivityagentscript', 'contoso_billing', {
      msdyn_name: 'Billing call',
      msdyn_language: '1033',
    }),
    step(1, 0, { msdyn_textinstruction: 'Ask for the meter number.' }),
    step(2, 1, { msdyn_macroactionid: `<workflowid>${macroId(0)}</workflowid>` }),
    step(3, 1, { msdyn_macroactionid: `<workflowid>${macroId(1)}</workflowid>` }),
    step(4, 0, { msdyn_textinstruction: 'Say goodbye.' }),
  ];
}
