// Saves the templates of the workspace in which this page is open as one JSON file.
//
// Paste it into the console of the browser's developer tools (F12) on any page of the workspace.
// It only reads: GET requests to this organization under /api/data/v9.2/, nothing else. The file
// holds session, tab and notification templates with their fields and parameters, providers, app
// profiles, presences, agent scripts, macros, settings of the productivity pane and the inbox,
// disposition codes and KPI event definitions; further, your own user ID, the name and the language of the
// organization. Custom parameters of providers, web resources and table descriptions only after a
// question each. Records, other users, owners, cookies and tokens are never read or written.
(async () => {
  'use strict';
  if (window.top !== window) {
    console.error('Open the workspace itself: this page is in a frame.');
    return;
  }
  const api = `${location.origin}/api/data/v9.2/`;
  const mostPages = 20;
  const asksParams = confirm(
    'Also save the custom parameters of providers? They may hold secrets.',
  );
  const base = 'msdyn_uniquename msdyn_name statecode';
  const template = `${base} msdyn_title msdyn_description`;
  const params = asksParams ? ' msdyn_customparams' : '';
  // The columns of each set; none: all of them, because the set is small and its columns vary.
  const sets = {
    msdyn_sessiontemplates: `${template} msdyn_sessiontype msdyn_type msdyn_entity msdyn_panelstate msdyn_enabletitlesync _msdyn_anchortab_value _msdyn_sessionicon_value msdyn_enablebuildexpression msdyn_expressiondata`,
    msdyn_applicationtabtemplates: `${template} msdyn_pagetype msdyn_pinned msdyn_templateparameters`,
    msdyn_templateparameters:
      'msdyn_uniquename msdyn_name msdyn_value _msdyn_applicationtabtemplateid_value',
    msdyn_notificationtemplates: `${template} msdyn_icon msdyn_showtimeout msdyn_timeout msdyn_autoacceptnotification msdyn_autopopupsession msdyn_acceptbuttontext msdyn_showrejectbutton msdyn_rejectbuttontext msdyn_desktopnotificationmode msdyn_theme`,
    msdyn_notificationfields: `${base} msdyn_title msdyn_value msdyn_order`,
    msdyn_channelproviders: `${base} msdyn_label msdyn_channelurl msdyn_trusteddomain msdyn_enableoutbound msdyn_sortorder msdyn_apiversion msdyn_enableanalytics msdyn_sandboxconfiguration${params}`,
    msdyn_ciproviders: `msdyn_name msdyn_label msdyn_landingurl msdyn_clicktoact msdyn_sortorder msdyn_trusteddomain msdyn_enableanalytics msdyn_ciproviderapiversion statecode${params}`,
    msdyn_appconfigurations: `${base} msdyn_description msdyn_profileorder msdyn_appmoduleuniquename msdyn_productivitypaneuniquename`,
    msdyn_applicationextensions: base,
    msdyn_productivityagentscripts: `${base} msdyn_language msdyn_description`,
    msdyn_productivityagentscriptsteps: `${base} msdyn_order msdyn_actiontype msdyn_textinstruction msdyn_description _msdyn_agentscriptid_value _msdyn_macroactionid_value _msdyn_routeactionid_value`,
    msdyn_presences:
      'msdyn_name msdyn_presencestatustext msdyn_basepresencestatus msdyn_canuserset statecode',
    workflows: 'name description clientdata statecode category',
  };
  const whole =
    'msdyn_appprofilerolemappings msdyn_paneconfigurations msdyn_panetabconfigurations msdyn_panetoolconfigurations msdyn_inboxconfigurations msdyn_smartassistconfigs msdyn_appcopilotconfigurations msdyn_omnichannelconfigurations msdyn_capacityprofiles msdyn_liveworkstreams msdyn_ocdispositioncodes msdyn_dispositioncodecategories msdyn_kpieventdefinitions msdyn_sessiontemplate_applicationtabset msdyn_appconfiguration_sessiontemplateset msdyn_appconfig_msdyn_channelproviderset msdyn_appconfiguration_systemuserset msdyn_msdyn_paneconfig_msdyn_appconfigset msdyn_smartassistconfig_msdyn_appconfigset msdyn_appconfiguration_applicationextensionset msdyn_notificationtemplate_notificationfieldset msdyn_msdyn_prod_agentscript_msdyn_sessiontemplset';
  for (const set of whole.split(' ')) sets[set] = '';
  const foreign =
    /^_?(?:owner|owning|createdby|modifiedby|createdonbehalfby|modifiedonbehalfby|organizationid)/;
  const failures = [];

  async function ask(address) {
    const headers = {
      Accept: 'application/json',
      'OData-MaxVersion': '4.0',
      'OData-Version': '4.0',
      Prefer: 'odata.include-annotations="*",odata.maxpagesize=500',
    };
    for (let attempt = 0; ; attempt += 1) {
      const response = await fetch(address, { method: 'GET', headers });
      if (response.status !== 429 || attempt === 5) return response;
      const seconds = Number(response.headers.get('Retry-After')) || 5;
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }

  function cleaned(row) {
    return Object.fromEntries(
      Object.entries(row).filter(
        ([name]) => !foreign.test(name) && (asksParams || name !== 'msdyn_customparams'),
      ),
    );
  }

  async function messageOf(response) {
    const body = await response.json().catch(() => ({}));
    return String(body?.error?.message ?? response.statusText).slice(0, 300);
  }

  /** All rows of a set; a set that cannot be read becomes a failure in the file. */
  async function read(set, options) {
    const rows = [];
    let address = `${api}${set}${options.length > 0 ? `?${options.join('&')}` : ''}`;
    for (let page = 0; page < mostPages && address; page += 1) {
      let response = await ask(address);
      if (
        response.status === 400 &&
        page === 0 &&
        options.some((option) => option.startsWith('$select'))
      ) {
        const rest = options.filter((option) => !option.startsWith('$select'));
        response = await ask(`${api}${set}${rest.length > 0 ? `?${rest.join('&')}` : ''}`);
      }
      if (!response.ok) {
        failures.push({ set, status: response.status, message: await messageOf(response) });
        return rows;
      }
      const body = await response.json();
      rows.push(...(body.value ?? [body]).map(cleaned));
      const next = body['@odata.nextLink'];
      // Rows come from this organization only, whatever an answer says.
      address = next && new URL(next, api).origin === location.origin ? next : undefined;
      if (address && page === mostPages - 1)
        failures.push({ set, status: 200, message: `more than ${mostPages} pages` });
    }
    return rows;
  }

  function optionsOf(set, columns, me) {
    if (set === 'msdyn_appconfiguration_systemuserset') return [`$filter=systemuserid eq ${me}`];
    if (columns === '') return [];
    const select = `$select=${set.replace(/s$/, 'id')},${columns.replaceAll(' ', ',')}`;
    return set === 'workflows' ? [select, '$filter=category eq 9000'] : [select];
  }

  console.log('Reading templates, providers and profiles…');
  const [who] = await read('WhoAmI', []);
  const [organization = {}] = await read('organizations', [
    '$select=name,organizationid,languagecode',
  ]);
  const result = {};
  for (const [set, columns] of Object.entries(sets))
    result[set] = await read(set, optionsOf(set, columns, who?.UserId));

  const text = JSON.stringify(result);
  const resources = [
    ...new Set(
      [
        ...text.matchAll(
          /webresources\/([\w./-]+)|webresourceName\\*":\{?\\*"?(?:value\\*":\\*")?([\w./-]+)/gi,
        ),
      ].map((match) => match[1] ?? match[2]),
    ),
  ].slice(0, 50);
  if (
    resources.length > 0 &&
    confirm(`Also save ${resources.length} web resources that the templates name?`)
  ) {
    result.webresourceset = [];
    for (const name of resources) {
      const [row] = await read('webresourceset', [
        '$select=name,displayname,webresourcetype,content',
        `$filter=name eq '${name.replaceAll("'", "''")}'`,
      ]);
      if (row && (row.content ?? '').length <= 1_400_000) result.webresourceset.push(row);
    }
  }
  const tables = [
    ...new Set(
      [...text.matchAll(/entityName\\*":\{?\\*"?(?:value\\*":\\*")?([a-z]\w+)/g)].map(
        (match) => match[1],
      ),
    ),
  ].slice(0, 20);
  const definitions = [];
  if (
    tables.length > 0 &&
    confirm(`Also save descriptions of ${tables.length} tables: ${tables.join(', ')}?`)
  ) {
    for (const table of tables) {
      definitions.push(
        ...(await read(`EntityDefinitions(LogicalName='${table}')`, [
          '$select=LogicalName,EntitySetName',
          '$expand=Attributes($select=LogicalName,AttributeType)',
        ])),
      );
    }
  }

  const { name = location.hostname, organizationid: id, languagecode } = organization;
  const takenOn = new Date().toISOString();
  const output = {
    sidetoneExport: 1,
    organization: { name, id, origin: location.origin, languagecode },
    takenOn,
    sets: result,
    ...(definitions.length > 0 ? { tables: definitions } : {}),
    failures,
  };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(output, null, 1)], { type: 'application/json' }),
  );
  link.download = `sidetone-export-${String(name).replaceAll(/\W+/g, '-')}-${takenOn.slice(0, 10)}.json`;
  link.click();
  const rows = Object.values(result).reduce((sum, list) => sum + list.length, 0);
  console.log(
    `Saved ${rows} rows as ${link.download}; ${failures.length} sets could not be read.`,
    failures,
  );
})().catch((error) => console.error(`The export stopped: ${error}`));
