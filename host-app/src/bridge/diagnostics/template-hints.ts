import { nearestName } from '../../dataverse/index.ts';
import { selectSessionTemplates } from '../../workspace/people/app-profiles.ts';
import type { Templates } from '../../workspace/templates/templates.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';

type Kind = keyof Templates;

const words: Readonly<Record<Kind, string>> = {
  sessions: 'a session template',
  tabs: 'an application tab template',
  notifications: 'a notification template',
};

interface Row {
  readonly uniqueName: string;
  readonly state?: 'Active' | 'Inactive' | undefined;
}

/**
 * The reason why no template of a kind has this name, or a template name that may have been meant
 * and can be used.
 */
export function templateHint(
  wanted: string,
  kind: Kind,
  state: WorkspaceState,
): string | undefined {
  const name = wanted.trim().toLowerCase();
  const isNamed = ({ uniqueName }: Row): boolean => uniqueName.toLowerCase() === name;
  const usable = usableTemplates(kind, state);
  const meant = usable.find(isNamed);
  if (meant) return `Remove the spaces around "${meant.uniqueName}".`;
  const rows: readonly Row[] = state.templates[kind];
  const hidden = rows.find(isNamed);
  if (hidden?.state === 'Inactive') return `"${hidden.uniqueName}" is inactive: activate it.`;
  const other = kinds.find((each) => usableTemplates(each, state).some(isNamed));
  if (other) return `"${wanted.trim()}" is ${words[other]}, but this call needs ${words[kind]}.`;
  const nearest = nearestName(
    wanted,
    usable.map(({ uniqueName }) => uniqueName),
  );
  return nearest === undefined ? undefined : `Did you mean "${nearest}"?`;
}

const kinds: readonly Kind[] = ['sessions', 'tabs', 'notifications'];

function usableTemplates(kind: Kind, state: WorkspaceState): readonly Row[] {
  const rows: readonly Row[] =
    kind === 'sessions'
      ? selectSessionTemplates(state).filter(({ type }) => type === 'Generic')
      : state.templates[kind];
  return rows.filter((row) => row.state !== 'Inactive');
}
