import { expect, test } from 'vitest';
import { builtInTemplates } from '../workspace/templates/built-in-templates.ts';
import type { Templates } from '../workspace/templates/templates.ts';
import { configWarnings } from './config-warnings.ts';
import { parseConfig } from './parse-config.ts';

function warned(
  config: object,
): readonly (readonly [rule: string, message: string, fix: string])[] {
  const parsed = parseConfig({ providers: [], ...config });
  const templates: Templates = {
    sessions: parsed.sessionTemplates,
    tabs: parsed.tabTemplates,
    notifications: parsed.notificationTemplates,
  };
  const known = { ...builtInTemplates, tabs: [...templates.tabs, ...builtInTemplates.tabs] };
  return configWarnings({ templates, known, providers: parsed.providers }).map(
    ({ rule, message, fix }) => [rule, message, fix],
  );
}

const session = { uniqueName: 'acme_session', title: 'Call' };
const tab = { uniqueName: 'acme_tab', title: 'Tab', pageType: 'dashboard' };
const provider = { uniqueName: 'acme_phone', channelUrl: 'http://localhost:3000/' };

test.each<[what: string, config: object, rule: string, message: RegExp, fix: RegExp]>([
  [
    'an anchor tab that no template is',
    { sessionTemplates: [{ ...session, anchorTab: 'contoso_contact_tap' }] },
    'TP4',
    /acme_session: anchorTab names "contoso_contact_tap", which is not a tab template/,
    /^Did you mean "contoso_contact_tab"\?$/,
  ],
  [
    'an additional tab that is inactive',
    {
      sessionTemplates: [{ ...session, additionalTabs: ['acme_tab'] }],
      tabTemplates: [{ ...tab, state: 'Inactive' }],
    },
    'TP4',
    /additionalTabs names "acme_tab", which is inactive/,
    /^Activate/,
  ],
  [
    'an unknown page type',
    { tabTemplates: [{ ...tab, pageType: 'entityrecrod' }] },
    'TP4',
    /acme_tab: pageType "entityrecrod" is not a page type/,
    /^Did you mean "entityrecord"\?$/,
  ],
  [
    'two providers with one address',
    { providers: [provider, { ...provider, uniqueName: 'acme_chat' }] },
    'BT12',
    /acme_phone and acme_chat have the same Channel URL/,
    /own page and host name/,
  ],
  [
    'a slug with a stray "$"',
    { sessionTemplates: [{ ...session, title: '${customerName}' }] },
    'TP10',
    /\$\{customerName\} is a slug of macros/,
    /^Leave out the "\$", which stays in the text: \{customerName\}\.$/,
  ],
  [
    'a slug of macros in a parameter',
    {
      tabTemplates: [{ ...tab, parameters: { data: [{ id: '{Session.CurrentTab.EntityId}' }] } }],
    },
    'TP10',
    /\{Session\.CurrentTab\.EntityId\} is a slug of macros/,
    /\{anchor\.<column>\}/,
  ],
  [
    'a prefix of two letters',
    { sessionTemplates: [{ ...session, uniqueName: 'ac_session' }] },
    'TP11',
    /ac_session: the documented shape/,
    /exported like this/,
  ],
])('[TP10] %s is reported at the start', (_what, config, rule, message, fix) => {
  expect(warned(config)).toEqual([
    [rule, expect.stringMatching(message), expect.stringMatching(fix)],
  ]);
});

test('[TP11] a two-letter prefix is accepted, and a missing prefix is not', () => {
  expect(() => parseConfig({ sessionTemplates: [{ uniqueName: 'x_y' }] })).not.toThrow();
  expect(() => parseConfig({ sessionTemplates: [{ uniqueName: 'session' }] })).toThrow(
    /a unique name/,
  );
});

test('[TP10] the built-in templates and correct ones give no warning', () => {
  const known = builtInTemplates;
  expect(configWarnings({ templates: known, known, providers: [] })).toEqual([]);
  expect(
    warned({
      sessionTemplates: [{ ...session, anchorTab: 'ACME_TAB', additionalTabs: ['Wiki'] }],
      tabTemplates: [{ ...tab, parameters: { data: '{"price":"$5"}' } }],
    }),
  ).toEqual([]);
});
