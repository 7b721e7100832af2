import type { AppProfile } from './app-profile-shape.ts';
import { isSameId } from '../whole/same-id.ts';
import type { Environment, WorkspaceState } from '../whole/state.ts';
import type { SessionTemplate } from '../templates/templates.ts';

/** The profile of a workspace without any profiles: it excludes nothing. */
export const everythingProfile: AppProfile = {
  uniqueName: 'sidetone_everything',
  name: 'Everything',
  description: 'All active providers and all session templates, for every agent.',
  providers: 'all',
  sessionTemplates: 'all',
  users: [],
  roles: [],
  isDefault: true,
};

/**
 * The product's own, for users without another profile: it has no vendor's provider (documented).
 */
export const outOfTheBoxProfile: AppProfile = {
  ...everythingProfile,
  uniqueName: 'msdyn_default_profile',
  name: 'Customer Service workspace - default profile',
  description: 'Out of the box.',
  providers: [],
};

/**
 * A user's profile (choose, admin.md 4): the one assigned to the user, else that of the best-ranked
 * role, else the default one, else the product's own.
 */
export function profileOf(
  profiles: readonly AppProfile[],
  { id, roles }: Environment['user'],
): AppProfile {
  const active = profiles.filter(({ state }) => state !== 'Inactive');
  return (
    active.find(({ users }) => includes(users, id)) ??
    bestRanked(active, roles) ??
    active.find(({ isDefault }) => isDefault) ??
    outOfTheBoxProfile
  );
}

function bestRanked(
  profiles: readonly AppProfile[],
  roles: readonly string[],
): AppProfile | undefined {
  const ranked = profiles.flatMap((profile) =>
    profile.roles.filter((role) => includes(roles, role.id)).map(({ rank }) => ({ profile, rank })),
  );
  return ranked.toSorted((left, right) => left.rank - right.rank)[0]?.profile;
}

/** The profile of the signed-in agent. */
export function selectAppProfile({ appProfiles, environment }: WorkspaceState): AppProfile {
  return profileOf(appProfiles, environment.user);
}

export function holdsProvider({ providers }: AppProfile, uniqueName: string): boolean {
  return providers === 'all' || includes(providers, uniqueName);
}

/** The session templates that the agent's profile includes; others are not found. */
export function selectSessionTemplates(state: WorkspaceState): readonly SessionTemplate[] {
  const { sessionTemplates } = selectAppProfile(state);
  const { sessions } = state.templates;
  if (sessionTemplates === 'all') return sessions;
  return sessions.filter(({ uniqueName }) => includes(sessionTemplates, uniqueName));
}

function includes(names: readonly string[], name: string): boolean {
  return names.some((each) => isSameId(each, name));
}
