import { appProfileSchema } from '../../../config/app-profile-schema.ts';
import { ConfigError } from '../../../config/config-error.ts';
import { isObject } from '../../../config/json-shape.ts';
import { findUnknownNames } from '../../../config/names-in-profiles.ts';
import { parseWith } from '../../../config/problems.ts';
import { saveAppProfiles } from '../../../workspace/providers/provider-life.ts';
import type { WorkspaceState } from '../../../workspace/whole/state.ts';
import { lineOf, listOf } from './lists.ts';
import type { AppProfile } from '../../../workspace/people/app-profile-shape.ts';

/** Columns that hold names or IDs: one line in the form, a list in the profile. */
const lists = ['providers', 'sessionTemplates', 'users'] as const;

/** A profile as its form shows it. */
export function profileRecord(profile: AppProfile) {
  return { ...profile, ...mapLists((name) => lineOf(profile[name])) };
}

/** Saves a profile from its form; it applies to the signed-in user immediately. */
export function saveProfile(
  state: WorkspaceState,
  { raw, now }: { readonly raw: unknown; readonly now: number },
  replaced: (all: readonly AppProfile[], profile: AppProfile) => readonly AppProfile[],
): WorkspaceState {
  const given = isObject(raw) ? raw : {};
  const profile = parseWith(appProfileSchema, {
    ...given,
    ...mapLists((name) => listOf(given[name])),
  });
  const { providers, outsideProviders, inactiveProviders, templates } = state;
  const unknown = findUnknownNames([profile], {
    providers: [...providers, ...outsideProviders, ...inactiveProviders],
    sessionTemplates: templates.sessions,
  });
  if (unknown.length > 0) throw new ConfigError(unknown);
  return saveAppProfiles(state, { appProfiles: replaced(state.appProfiles, profile), now });
}

function mapLists<T>(valueOf: (name: (typeof lists)[number]) => T): Record<string, T> {
  return Object.fromEntries(lists.map((name) => [name, valueOf(name)]));
}
