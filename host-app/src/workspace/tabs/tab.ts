import type { Page } from './pages.ts';
import type { RecordAddress } from '../records/row-lookup.ts';
import { resolveSlugs, type SlugSources } from '../templates/slugs.ts';
import { builtInTemplates } from '../templates/built-in-templates.ts';
import { pageName } from './page-name.ts';
import { pageFromTemplate } from './template-page.ts';
import type { TabTemplate } from '../templates/templates.ts';

/** One application tab. The first of a session is its anchor and cannot be closed (documented). */
export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly page: Page;
  readonly templateName?: string;
  readonly canClose: boolean;
  /** Saving its form notifies the listeners of `entityRecordSaved`. */
  readonly tellsOfSave?: boolean;
  /** Contains unsaved edits. */
  readonly isDirty: boolean;
  /** Counts reloads; a new number reloads the page. */
  readonly revision: number;
  /** Slugs of title and parameters that had no value. */
  readonly unresolvedSlugs: readonly string[];
  /** The record that its template names and that does not exist: the form creates one. */
  readonly missingRecord?: RecordAddress;
}

export function tabId(number: number): string {
  return `tab-id-${number}`;
}

/** A tab from a template, with its slugs resolved; values under the template's name come first. */
export function tabFromTemplate(template: TabTemplate, given: SlugSources, id: string): Tab {
  const sources = { ...given, scopes: [template.uniqueName, template.name] };
  const title = resolveSlugs(template.title, sources);
  const resolved = pageFromTemplate(template, sources);
  // Our own rows never show a slug, and every tab has a name.
  const isOwn = builtInTemplates.tabs.some(({ uniqueName }) => uniqueName === template.uniqueName);
  const isNameless = title.text.trim() === '' || (isOwn && title.unresolved.length > 0);
  return {
    id,
    title: isNameless ? pageName(resolved.page, template, given.lookup) : title.text,
    page: resolved.page,
    templateName: template.uniqueName,
    canClose: template.canClose,
    isDirty: false,
    revision: 0,
    unresolvedSlugs: [...new Set([...title.unresolved, ...resolved.unresolved])],
    ...(resolved.missingRecord ? { missingRecord: resolved.missingRecord } : {}),
  };
}

/** The record that a tab shows; `{anchor...}` slugs read it when the tab is the anchor. */
export function recordOf(tab: Tab | undefined): RecordAddress | undefined {
  if (tab?.page.type !== 'entityrecord' || tab.page.entityId === undefined) return undefined;
  return { entityName: tab.page.entityName, entityId: tab.page.entityId };
}

/** A tab that the workspace itself opens. */
export function plainTab(id: string, title: string, page: Page, canClose = true): Tab {
  return { id, title, page, canClose, isDirty: false, revision: 0, unresolvedSlugs: [] };
}
