import type { PageData, RecordPage } from '../tabs/pages.ts';
import type { RowLookup } from '../records/row-lookup.ts';
import { resolveSlugs, type SlugSources, type SlugValues } from '../templates/slugs.ts';
import type { WorkspaceState } from '../whole/state.ts';
import { plainTab, recordOf, tabFromTemplate, tabId, type Tab } from '../tabs/tab.ts';
import { missingTemplatePage } from '../tabs/template-page.ts';
import { builtInTemplates } from '../templates/built-in-templates.ts';
import { findTemplate, type SessionTemplate } from '../templates/templates.ts';

/** Result of a session template with its values. */
export interface Opening {
  readonly title: string;
  /** The anchor first; at least one tab. */
  readonly tabs: readonly [Tab, ...(readonly Tab[])];
  readonly unresolvedSlugs: readonly string[];
  /** Additional tabs for which the session has no room. */
  readonly skippedTabs: readonly string[];
}

export interface OpeningInput {
  readonly values: SlugValues;
  readonly lookup?: RowLookup | undefined;
  /** The record of an entity session: its form is the anchor. */
  readonly record?: { readonly name: string; readonly page: RecordPage };
}

/**
 * Fills in a session template: anchor, title, additional tabs.
 *
 * The anchor comes first, since the others may read its record. A tab template that does not exist
 * leaves a tab that says so: one wrong name must not keep a session from opening.
 */
export function openingFrom(
  state: WorkspaceState,
  template: SessionTemplate,
  input: OpeningInput,
): Opening {
  const { values, lookup } = input;
  const bare = { values, lookup };
  const anchor = anchorOf(state, template, bare, input.record);
  const sources = { ...bare, anchor: recordOf(anchor) };
  const scopes = [template.uniqueName, template.name];
  const title = resolveSlugs(template.title, { ...sources, scopes });
  const fallback = input.record?.name ?? (isBuiltIn(template) ? anchor.title : undefined);
  const text = title.unresolved.length > 0 && fallback !== undefined ? fallback : title.text;
  const room = Math.max(0, state.settings.limits.tabsPerSession - 1);
  const others = template.additionalTabs
    .slice(0, room)
    .map((name, index) => tabNamed(state, template, name, sources, state.next.tab + 1 + index));
  const isPlain = template.anchorTab === undefined && !input.record;
  const isNamed = template.applyTitleToAnchor || isPlain;
  return {
    title: text,
    tabs: [isNamed ? { ...anchor, title: text } : anchor, ...others],
    unresolvedSlugs: text === title.text ? title.unresolved : [],
    skippedTabs: template.additionalTabs.slice(room),
  };
}

/** Slugs in our own rows never reach the screen; in other rows they show the missing value. */
function isBuiltIn({ uniqueName, title }: SessionTemplate): boolean {
  return builtInTemplates.sessions.some(
    (own) => own.uniqueName === uniqueName && own.title === title,
  );
}

function anchorOf(
  state: WorkspaceState,
  template: SessionTemplate,
  sources: SlugSources,
  record: OpeningInput['record'],
): Tab {
  const id = tabId(state.next.tab);
  const { anchorTab, uniqueName } = template;
  if (record) return plainTab(id, record.name, record.page, false);
  if (anchorTab === undefined) return plainTab(id, '', { type: 'dashboard' }, false);
  const found = findTemplate(state.templates.tabs, anchorTab);
  if (!found) {
    return plainTab(id, anchorTab, missingTemplatePage(uniqueName, 'anchorTab', anchorTab), false);
  }
  const draft = tabFromTemplate(found, sources, id);
  const anchor = recordOf(draft);
  const tab = anchor ? tabFromTemplate(found, { ...sources, anchor }, id) : draft;
  return { ...tab, canClose: false };
}

function tabNamed(
  state: WorkspaceState,
  { uniqueName }: SessionTemplate,
  name: string,
  sources: SlugSources,
  number: number,
): Tab {
  const found = findTemplate(state.templates.tabs, name);
  if (found) return tabFromTemplate(found, sources, tabId(number));
  return plainTab(tabId(number), name, missingTemplatePage(uniqueName, 'additionalTabs', name));
}

/** The form of a record, or of a new one. */
export function recordPage(record: {
  readonly entityName: string;
  readonly entityId?: string;
  readonly formId?: string;
  readonly hidesCommands?: true;
  readonly data?: PageData;
}): RecordPage {
  const { entityName, entityId, formId, hidesCommands, data } = record;
  return {
    type: 'entityrecord',
    entityName,
    ...(entityId === undefined ? {} : { entityId }),
    ...(formId === undefined ? {} : { formId }),
    ...(hidesCommands === undefined ? {} : { hidesCommands }),
    ...(data === undefined ? {} : { data }),
  };
}
