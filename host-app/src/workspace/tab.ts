import { pageFromTemplate, type Page } from './pages.ts';
import { resolveSlugs, type SlugValues } from './slugs.ts';
import type { TabTemplate } from './templates.ts';

/** One application tab. The first of a session is its anchor and cannot be closed (documented). */
export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly page: Page;
  readonly templateName?: string;
  readonly canClose: boolean;
  /** Holds edits that are not saved yet. */
  readonly isDirty: boolean;
  /** Counts reloads; a new number makes the page load again. */
  readonly revision: number;
  /** Slugs of title and parameters that had no value. */
  readonly unresolvedSlugs: readonly string[];
}

export function tabId(number: number): string {
  return `tab-id-${number}`;
}

/** A tab made from a template, with its slugs resolved. */
export function tabFromTemplate(template: TabTemplate, values: SlugValues, id: string): Tab {
  const title = resolveSlugs(template.title, values, [template.uniqueName, template.name]);
  const resolved = pageFromTemplate(template, values);
  return {
    id,
    title: title.text,
    page: resolved.page,
    templateName: template.uniqueName,
    canClose: template.canClose,
    isDirty: false,
    revision: 0,
    unresolvedSlugs: [...new Set([...title.unresolved, ...resolved.unresolved])],
  };
}

/** A tab that the workspace itself opens. */
export function plainTab(id: string, title: string, page: Page, canClose = true): Tab {
  return { id, title, page, canClose, isDirty: false, revision: 0, unresolvedSlugs: [] };
}
