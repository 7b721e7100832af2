import { selectFocusedSession } from '../sessions/session.ts';
import type { WorkspaceState } from '../whole/state.ts';
import { findTemplate, type TabTemplate } from '../templates/templates.ts';

/**
 * IDs of the open tabs of the focused session, the anchor first: all of them, those created from
 * the named template, or those whose template has the tag. If both are given, the name takes
 * precedence (chosen).
 */
export function selectTabIds(
  state: WorkspaceState,
  { name, tag }: { readonly name?: string | undefined; readonly tag?: string | undefined },
): readonly string[] {
  const { tabs } = selectFocusedSession(state);
  const wanted = wantedTemplates(state, name, tag);
  const listed = wanted ? tabs.filter(({ templateName }) => wanted(templateName)) : tabs;
  return listed.map(({ id }) => id);
}

function wantedTemplates(
  { templates }: WorkspaceState,
  name: string | undefined,
  tag: string | undefined,
): ((templateName: string | undefined) => boolean) | undefined {
  if (name) {
    const wanted = findTemplate(templates.tabs, name)?.uniqueName ?? name;
    return (templateName) => templateName === wanted;
  }
  if (tag) {
    return (templateName = '') => carriesTag(findTemplate(templates.tabs, templateName), tag);
  }
  return undefined;
}

function carriesTag(template: TabTemplate | undefined, tag: string): boolean {
  const wanted = tag.toLowerCase();
  return template?.tags?.some((own) => own.toLowerCase() === wanted) ?? false;
}
