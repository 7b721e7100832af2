import { expect, test } from 'vitest';
import { importSources } from './import-sources.ts';
import { aSession } from './testing/one-row.ts';
import { textSource } from './testing/fixture.ts';

function guid(kind: number, index: number): string {
  return `5d1f0c1e-0000-400${kind}-8000-${String(index).padStart(12, '0')}`;
}

/** Rows of an organization in sets of the Web API, with as much text as real ones have. */
function organization(sizes: {
  readonly sessions: number;
  readonly tabs: number;
  readonly parameters: number;
  readonly notifications: number;
  readonly fields: number;
  readonly padding: number;
}): string {
  const list = (count: number, make: (index: number) => object) =>
    Array.from({ length: count }, (_none, index) => ({
      ...make(index),
      msdyn_description: 'd'.repeat(sizes.padding),
      statecode: 0,
      componentstate: 0,
    }));
  return JSON.stringify({
    msdyn_sessiontemplates: list(sizes.sessions, (index) => ({
      ...aSession,
      msdyn_sessiontemplateid: guid(1, index),
      msdyn_uniquename: `contoso_session${index}`,
      _msdyn_anchortab_value: guid(2, index % sizes.tabs),
    })),
    msdyn_applicationtabtemplates: list(sizes.tabs, (index) => ({
      msdyn_applicationtabtemplateid: guid(2, index),
      msdyn_uniquename: `contoso_tab${index}`,
      msdyn_pagetype: 509180001,
    })),
    msdyn_templateparameters: list(sizes.parameters, (index) => ({
      msdyn_templateparameterid: guid(3, index),
      msdyn_name: index < sizes.tabs ? 'entityName' : `unknown${index}`,
      msdyn_value: 'contact',
      _msdyn_applicationtabtemplateid_value: guid(2, index % sizes.tabs),
    })),
    msdyn_notificationtemplates: list(sizes.notifications, (index) => ({
      msdyn_notificationtemplateid: guid(4, index),
      msdyn_uniquename: `contoso_toast${index}`,
      msdyn_title: 'Call',
    })),
    msdyn_notificationfields: list(sizes.fields, (index) => ({
      msdyn_notificationfieldid: guid(5, index),
      msdyn_uniquename: `contoso_field${index}`,
      msdyn_title: `F${index}`,
      msdyn_value: '{x}',
    })),
    msdyn_notificationtemplate_notificationfieldset: Array.from(
      { length: sizes.fields },
      (_none, index) => ({
        msdyn_notificationtemplateid: guid(4, index % sizes.notifications),
        msdyn_notificationfieldid: guid(5, index),
      }),
    ),
  });
}

test.each([
  [
    'typical',
    { sessions: 40, tabs: 60, parameters: 500, notifications: 100, fields: 300, padding: 700 },
    { rows: 1000, megabytes: 0.9, milliseconds: 2000 },
  ],
  [
    'large',
    { sessions: 500, tabs: 500, parameters: 2500, notifications: 500, fields: 1000, padding: 3800 },
    { rows: 5000, megabytes: 20, milliseconds: 10_000 },
  ],
])(
  '[IM17] the %s organization is imported in time (exports 49)',
  (_title, sizes, { rows, megabytes, milliseconds }) => {
    const text = organization(sizes);
    expect(text.length).toBeGreaterThan(megabytes * 1_000_000);
    // Other programs on the machine cost time, but not this process's own.
    const begin = process.cpuUsage();
    const { parts, report } = importSources([textSource('rows.json', text)]);
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(milliseconds);
    const total = Object.values(report.counts).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(rows);
    expect(parts.tabTemplates?.[0]).toMatchObject({ parameters: { entityName: 'contact' } });
    expect(parts.notificationTemplates).toHaveLength(sizes.notifications);
    expect(Object(parts.notificationTemplates?.[0]?.['fields'])).toHaveLength(
      sizes.fields / sizes.notifications,
    );
  },
);
