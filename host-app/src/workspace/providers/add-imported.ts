import type { AgentScript, Macro } from '../agent-tools/agent-tools-shape.ts';
import type { AppProfile } from '../people/app-profile-shape.ts';
import type { PresenceOption, PresenceRules } from '../people/presence-shape.ts';
import { setPresenceOptions } from '../people/presence.ts';
import type { Templates } from '../templates/templates.ts';
import { isSameId } from '../whole/same-id.ts';
import type { WorkspaceState } from '../whole/state.ts';
import { saveProvider } from './administration.ts';
import { activateProvider, deactivateProvider, saveAppProfiles } from './provider-life.ts';
import type { Provider } from './provider-shape.ts';

/** Rows of an export, ready for the workspace. */
export interface ImportedRows {
  readonly templates: Templates;
  readonly scripts: readonly AgentScript[];
  readonly macros: readonly Macro[];
  readonly providers: readonly (Provider & { readonly state: 'Active' | 'Inactive' })[];
  readonly appProfiles: readonly AppProfile[];
  readonly presences: readonly PresenceOption[];
  readonly presenceRules: Partial<PresenceRules>;
}

/**
 * Adds imported rows while the workspace runs. A row replaces the one of its name, nothing is
 * removed, and open sessions do not change.
 */
export function addImported(
  state: WorkspaceState,
  { rows, now }: { readonly rows: ImportedRows; readonly now: number },
): WorkspaceState {
  const { sessions, tabs, notifications } = state.templates;
  const templates: Templates = {
    sessions: over(sessions, rows.templates.sessions),
    tabs: over(tabs, rows.templates.tabs),
    notifications: over(notifications, rows.templates.notifications),
  };
  const { scripts, macros } = state.agentTools;
  const agentTools = {
    ...state.agentTools,
    scripts: over(scripts, rows.scripts),
    macros: overNamed(macros, rows.macros, ({ name }) => name),
  };
  let next = setPresenceOptions(
    { ...state, templates, agentTools },
    { options: presencesOf(state, rows) },
  );
  for (const { state: wanted, ...provider } of rows.providers) {
    next = withProvider(next, provider, wanted === 'Active', now);
  }
  const presence = { ...next.settings.presence, ...rows.presenceRules };
  next = { ...next, settings: { ...next.settings, presence } };
  if (rows.appProfiles.length === 0) return next;
  return saveAppProfiles(next, { appProfiles: over(next.appProfiles, rows.appProfiles), now });
}

interface Named {
  readonly uniqueName: string;
}

/** Imported rows first, and the rows of other names. */
function over<Row extends Named>(old: readonly Row[], imported: readonly Row[]): readonly Row[] {
  return overNamed(old, imported, ({ uniqueName }) => uniqueName);
}

function overNamed<Row>(
  old: readonly Row[],
  imported: readonly Row[],
  nameOf: (row: Row) => string,
): readonly Row[] {
  const isReplaced = (row: Row) => imported.some((own) => isSameId(nameOf(own), nameOf(row)));
  return [...imported, ...old.filter((row) => !isReplaced(row))];
}

function presencesOf(
  { presence }: WorkspaceState,
  { presences }: ImportedRows,
): readonly PresenceOption[] {
  const kept = presence.options.map((option) => {
    const own = sameIn(presences, option);
    return own ? { ...own, presenceColor: own.presenceColor || option.presenceColor } : option;
  });
  return [...kept, ...presences.filter((own) => !sameIn(presence.options, own))];
}

function sameIn(
  list: readonly PresenceOption[],
  { presenceText }: PresenceOption,
): PresenceOption | undefined {
  return list.find((other) => isSameId(other.presenceText, presenceText));
}

function withProvider(
  state: WorkspaceState,
  provider: Provider,
  isActive: boolean,
  now: number,
): WorkspaceState {
  const all = [...state.providers, ...state.outsideProviders, ...state.inactiveProviders];
  const same = all.find(({ uniqueName }) => isSameId(uniqueName, provider.uniqueName));
  // Frames and sessions of a provider know the spelling that it has had so far.
  const uniqueName = same?.uniqueName ?? provider.uniqueName;
  const saved = saveProvider(state, { provider: { ...provider, uniqueName } });
  if (isActive) return activateProvider(saved, { uniqueName });
  return deactivateProvider(saved, { uniqueName, now });
}
