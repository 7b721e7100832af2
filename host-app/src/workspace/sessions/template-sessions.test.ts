import { describe, expect, test } from 'vitest';
import type { RowLookup } from '../records/row-lookup.ts';
import { selectFocusedSession } from './session.ts';
import { createSession, openRecordSession, setSessionTitle } from './sessions.ts';
import type { WorkspaceState } from '../whole/state.ts';
import type { SessionTemplate, TabTemplate } from '../templates/templates.ts';
import { aWorkspace } from '../testing/a-workspace.ts';
import { openTemplateTab } from '../tabs/tabs.ts';

function aSessionTemplate(row: Partial<SessionTemplate> = {}): SessionTemplate {
  return {
    uniqueName: 'my_session',
    name: 'My session',
    type: 'Generic',
    title: 'Session',
    panelMode: 'Docked',
    additionalTabs: [],
    applyTitleToAnchor: false,
    ...row,
  };
}

function aTabTemplate(row: Partial<TabTemplate> = {}): TabTemplate {
  return {
    uniqueName: 'my_tab',
    name: 'My tab',
    title: 'Tab',
    pageType: 'dashboard',
    canClose: true,
    parameters: {},
    ...row,
  };
}

function withTemplates(
  sessions: readonly SessionTemplate[],
  tabs: readonly TabTemplate[] = [],
): WorkspaceState {
  const state = aWorkspace();
  const { templates } = state;
  return {
    ...state,
    templates: {
      ...templates,
      sessions: [...sessions, ...templates.sessions],
      tabs: [...tabs, ...templates.tabs],
    },
  };
}

const create = { ownerId: 'contoso_phone', templateName: 'my_session', parameters: {} };

describe('faults of a template', () => {
  test('[TP4] a missing tab template leaves a tab that says so, and the session opens', () => {
    const template = aSessionTemplate({ anchorTab: 'gone_tab', additionalTabs: ['lost_tab'] });
    const session = selectFocusedSession(createSession(withTemplates([template]), create));
    expect(session.tabs.map(({ page, canClose }) => [page.type, canClose])).toEqual([
      ['error', false],
      ['error', true],
    ]);
    expect(session.tabs[1]?.page).toMatchObject({
      detail:
        'Session template my_session: additionalTabs names the application tab template "lost_tab", which does not exist or is inactive.',
    });
  });

  test('[TP5] additional tabs beyond the limit are omitted and named', () => {
    const names = Array.from({ length: 12 }, () => 'my_tab');
    const template = aSessionTemplate({ additionalTabs: names });
    const session = selectFocusedSession(
      createSession(withTemplates([template], [aTabTemplate()]), create),
    );
    expect(session.tabs).toHaveLength(10);
    expect(session.skippedTabs).toHaveLength(3);
  });

  test('[TP7] an inactive template is not found, and hides a built-in one of the same name', () => {
    const inactive = aSessionTemplate({ uniqueName: 'contoso_phone_session', state: 'Inactive' });
    const input = { ...create, templateName: 'contoso_phone_session' };
    expect(() => createSession(withTemplates([inactive]), input)).toThrow(
      'Could not resolve unique name for session template: contoso_phone_session',
    );
  });

  test('[TP3] a title of 10,000 characters is a valid title', () => {
    const title = '{customerName}';
    const parameters = { customerName: 'x'.repeat(10_000) };
    const state = withTemplates([aSessionTemplate({ title })]);
    expect(
      selectFocusedSession(createSession(state, { ...create, parameters })).title,
    ).toHaveLength(10_000);
  });
});

describe('the anchor record', () => {
  const lookup: RowLookup = (table, which) =>
    table === 'incident' && 'id' in which ? { title: `Case ${which.id}` } : undefined;

  test('[TP6] titles and additional tabs read the record of the anchor', () => {
    const state = withTemplates(
      [
        aSessionTemplate({
          title: '{anchor.title}',
          anchorTab: 'my_case',
          additionalTabs: ['my_tab'],
        }),
      ],
      [
        aTabTemplate({
          uniqueName: 'my_case',
          title: 'About {anchor.title}',
          pageType: 'entityrecord',
          parameters: { entityName: 'incident', entityId: '{caseId}' },
        }),
        aTabTemplate({ title: 'More of {anchor.title}' }),
      ],
    );
    const opened = createSession(state, { ...create, parameters: { caseId: '7' }, lookup });
    const session = selectFocusedSession(opened);
    expect([session.title, ...session.tabs.map(({ title }) => title)]).toEqual([
      'Case 7',
      'About Case 7',
      'More of Case 7',
    ]);
    const later = openTemplateTab(opened, {
      sessionId: session.id,
      templateName: 'my_tab',
      values: {},
      isFocused: false,
      lookup,
    });
    expect(selectFocusedSession(later).tabs.at(-1)?.title).toBe('More of Case 7');
  });

  test('[SE8] changing a title that comes from the anchor renames the anchor too', () => {
    const template = aSessionTemplate({ title: '{who}', applyTitleToAnchor: true });
    const state = createSession(withTemplates([template]), create);
    const session = selectFocusedSession(
      setSessionTitle(state, { sessionId: state.focusedSessionId, values: { who: 'Ada' } }),
    );
    expect([session.title, session.tabs[0]?.title]).toEqual(['Ada', 'Ada']);
  });

  const record = { title: 'No power', entityName: 'incident', entityId: '7' };

  test('[SE18] a record opens with the entity template of its table, the panel hidden', () => {
    const template = aSessionTemplate({
      type: 'Entity',
      entity: 'incident',
      title: 'Case: {anchor.title}',
      additionalTabs: ['my_tab'],
    });
    const state = withTemplates([template], [aTabTemplate()]);
    const opened = openRecordSession(state, { ...record, lookup });
    expect(selectFocusedSession(opened)).toMatchObject({
      title: 'Case: Case 7',
      templateName: 'my_session',
      tabs: [{ title: 'No power', canClose: false }, { title: 'Tab' }],
    });
    expect(opened.panel.mode).toBe('hidden');
  });

  test("[SE18] a title whose slugs find nothing becomes the record's name", () => {
    const session = selectFocusedSession(openRecordSession(aWorkspace(), record));
    expect([session.title, session.unresolvedSlugs]).toEqual(['No power', []]);
  });

  test('[SE18] a table without a template has plain sessions', () => {
    const input = { title: 'Ada', entityName: 'contact', entityId: '1' };
    expect(
      selectFocusedSession(openRecordSession(aWorkspace(), input)).templateName,
    ).toBeUndefined();
  });
});
