import { describe, expect, test } from 'vitest';
import {
  everythingProfile,
  outOfTheBoxProfile,
  profileOf,
  selectSessionTemplates,
} from './app-profiles.ts';
import { removeProvider, saveProvider } from '../providers/administration.ts';
import {
  activateProvider,
  deactivateProvider,
  saveAppProfiles,
} from '../providers/provider-life.ts';
import { selectConnection } from '../providers/providers.ts';
import { resetAdministration } from '../providers/reset-administration.ts';
import { createSession, openRecordSession } from '../sessions/sessions.ts';
import type { WorkspaceState } from '../whole/state.ts';
import { aProvider, aWorkspace } from '../testing/a-workspace.ts';
import type { AppProfile } from './app-profile-shape.ts';

const user = { id: 'user', fullName: 'Alex Rivera', lcid: 1033, roles: ['agent', 'lead'] };

function aProfile(row: Partial<AppProfile>): AppProfile {
  return { ...everythingProfile, uniqueName: 'acme_profile', isDefault: false, ...row };
}

describe('[AP3] the profile of a user', () => {
  const byRole = aProfile({ uniqueName: 'acme_role', roles: [{ id: 'agent', rank: 2 }] });
  const byBetterRole = aProfile({ uniqueName: 'acme_lead', roles: [{ id: 'LEAD', rank: 1 }] });
  const byName = aProfile({ uniqueName: 'acme_alex', users: ['other', 'USER'] });
  const forAll = aProfile({ uniqueName: 'acme_all', isDefault: true });
  const all = [forAll, byRole, byBetterRole, byName];

  test.each([
    ['the one that is assigned', all, byName],
    ['else that of the role with the best rank', [forAll, byRole, byBetterRole], byBetterRole],
    ['else the default one', [byName, forAll].map((one) => ({ ...one, users: [] })), forAll],
    ['else the product’s own', [aProfile({ users: ['other'] })], outOfTheBoxProfile],
    [
      'an inactive one applies to no one',
      [{ ...byName, state: 'Inactive' as const }, forAll],
      forAll,
    ],
  ])('%s', (_how, profiles, expected) => {
    expect(profileOf(profiles, user).uniqueName).toBe(expected.uniqueName);
  });
});

const phone = aProvider();
const chat = aProvider({ uniqueName: 'contoso_chat', label: 'Chat', sortOrder: 10 });
const names = (providers: WorkspaceState['providers']) =>
  providers.map(({ uniqueName }) => uniqueName);
const onlyPhone = aProfile({ providers: ['Contoso_Phone'], isDefault: true });
const held = (profile: AppProfile): WorkspaceState =>
  aWorkspace({ providers: [phone, chat], appProfiles: [profile] });

describe('[AP1] providers', () => {
  test('providers in the profile are loaded; others are active, but have no frame', () => {
    const state = held(onlyPhone);
    expect(names(state.providers)).toEqual(['contoso_phone']);
    expect(names(state.outsideProviders)).toEqual(['contoso_chat']);
    expect(Object.keys(state.connections)).toEqual(['contoso_phone']);
  });

  test('a provider outside the profile is changed, turned off and on without ever getting a frame', () => {
    const renamed = saveProvider(held(onlyPhone), { provider: { ...chat, label: 'Talk' } });
    expect(renamed.outsideProviders[0]?.label).toBe('Talk');
    const uniqueName = chat.uniqueName;
    const off = deactivateProvider(renamed, { uniqueName, now: 0 });
    expect([off.outsideProviders, names(off.inactiveProviders)]).toEqual([[], [uniqueName]]);
    const on = activateProvider(off, { uniqueName });
    expect(on).toEqual(renamed);
    expect(removeProvider(off, { uniqueName }).inactiveProviders).toEqual([]);
  });
});

describe('[AP4] a change', () => {
  test('adds providers that join, and removes providers that leave as if turned off', () => {
    const onlyChat = aProfile({ providers: ['contoso_chat'], isDefault: true });
    const busy = createSession(held(onlyPhone), {
      ownerId: 'contoso_phone',
      templateName: 'contoso_phone_session',
      parameters: { customerName: 'Ada', contactId: '' },
    });
    const after = saveAppProfiles(busy, { appProfiles: [onlyChat], now: 0 });
    expect(names(after.providers)).toEqual(['contoso_chat']);
    expect(names(after.outsideProviders)).toEqual(['contoso_phone']);
    expect(selectConnection(after, 'contoso_chat').status).toBe('loading');
    expect(after.connections['contoso_phone']).toBeUndefined();
    expect(after.sessions).toBe(busy.sessions);
    expect(after.panel.mode).toBe('hidden');
  });

  test('leaves remaining pages alone, and a reset reverses it', () => {
    const seeds = held(onlyPhone);
    const all = aProfile({ isDefault: true });
    const wide = saveAppProfiles(seeds, { appProfiles: [all], now: 0 });
    expect(names(wide.providers)).toEqual(['contoso_phone', 'contoso_chat']);
    expect(wide.connections['contoso_phone']).toBe(seeds.connections['contoso_phone']);
    expect(resetAdministration(wide, { seeds, now: 0 })).toEqual(seeds);
  });
});

describe('[AP2] session templates', () => {
  const noTemplate = aProfile({ sessionTemplates: ['acme_other'], isDefault: true });

  test('a template outside the profile is refused like one that does not exist', () => {
    const open = () =>
      createSession(held(noTemplate), {
        ownerId: 'contoso_phone',
        templateName: 'contoso_phone_session',
        parameters: {},
      });
    expect(open).toThrow('Could not resolve unique name for session template: contoso_phone_sess');
  });

  test('a record that the agent opens does not use it either', () => {
    const entity = {
      ...aWorkspace().templates.sessions[0]!,
      uniqueName: 'acme_case',
      type: 'Entity' as const,
      entity: 'incident',
      title: 'By template',
    };
    const withTemplate = (profile: AppProfile) => {
      const state = held(profile);
      return { ...state, templates: { ...state.templates, sessions: [entity] } };
    };
    const input = { title: 'No tone', entityName: 'incident', entityId: '1' };
    const plain = openRecordSession(withTemplate(noTemplate), input);
    expect(plain.sessions.at(-1)?.title).toBe('No tone');
    const templated = openRecordSession(withTemplate(onlyPhone), input);
    expect(templated.sessions.at(-1)?.title).toBe('By template');
  });

  test('all templates are available unless the profile lists some', () => {
    const state = held(onlyPhone);
    expect(selectSessionTemplates(state)).toBe(state.templates.sessions);
  });
});
