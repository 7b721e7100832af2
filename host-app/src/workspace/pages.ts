import { resolveSlugs, type SlugValues } from './slugs.ts';
import type { TabTemplate } from './templates.ts';

/** What an application tab shows. */
export type Page =
  | { readonly type: 'dashboard'; readonly dashboardId?: string }
  | { readonly type: 'entitylist'; readonly entityName: string; readonly viewId?: string }
  | {
      readonly type: 'entityrecord';
      readonly entityName: string;
      /** Absent for a form that creates a record. */
      readonly entityId?: string;
      /** Values that fill a new form. */
      readonly data?: Readonly<Record<string, unknown>>;
    }
  | {
      readonly type: 'search';
      readonly searchText: string;
      readonly entityName?: string;
      /** 0 relevance, 1 categorised. */
      readonly searchType: number;
    }
  | { readonly type: 'webresource'; readonly name: string; readonly data?: string }
  | { readonly type: 'thirdpartywebsite'; readonly url: string }
  | { readonly type: 'control'; readonly name: string }
  | { readonly type: 'custom'; readonly name: string }
  /** A template that cannot be shown: the tab says why instead of staying blank. */
  | { readonly type: 'error'; readonly title: string; readonly detail: string };

export interface ResolvedPage {
  readonly page: Page;
  readonly unresolved: readonly string[];
}

/**
 * Builds the page of a tab template.
 *
 * A parameter comes from the template's own scope, else from a global parameter of the same name,
 * else from the configured value with its slugs resolved (templates.md 6, documented).
 */
export function pageFromTemplate(template: TabTemplate, values: SlugValues): ResolvedPage {
  const unresolved: string[] = [];
  const scopes = [template.uniqueName, template.name];
  const read = (name: string): string | undefined => {
    const configured = template.parameters[name];
    const passed = resolveSlugs(`{${name}}`, values, scopes);
    if (passed.unresolved.length === 0) return passed.text;
    if (configured === undefined || configured === null) return undefined;
    if (typeof configured !== 'string') return JSON.stringify(configured);
    const resolved = resolveSlugs(configured, values, scopes);
    unresolved.push(...resolved.unresolved);
    return resolved.text;
  };
  return { page: buildPage(template, read), unresolved };
}

type Read = (name: string) => string | undefined;

function buildPage(template: TabTemplate, read: Read): Page {
  switch (template.pageType) {
    case 'dashboard': {
      const dashboardId = read('dashboardId');
      return dashboardId === undefined ? { type: 'dashboard' } : { type: 'dashboard', dashboardId };
    }
    case 'entitylist':
      return needs(template, read, 'entityName', (entityName) => ({
        type: 'entitylist',
        entityName,
        ...given('viewId', read),
      }));
    case 'entityrecord':
      return needs(template, read, 'entityName', (entityName) => ({
        type: 'entityrecord',
        entityName,
        ...given('entityId', read),
      }));
    case 'search':
      return {
        type: 'search',
        searchText: read('searchText') ?? '',
        searchType: Number(read('searchType') ?? 1),
        ...given('entityName', read),
      };
    case 'webresource':
      return needs(template, read, 'webresourceName', (name) => ({
        type: 'webresource',
        name,
        ...given('data', read),
      }));
    case 'thirdpartywebsite':
      return needs(template, read, 'url', (url) => websitePage(template, url, read('data') ?? ''));
    case 'control':
      return needs(template, read, 'controlName', (name) => ({ type: 'control', name }));
    case 'custom':
      return needs(template, read, 'name', (name) => ({ type: 'custom', name }));
  }
}

function given<K extends string>(name: K, read: Read): { readonly [P in K]?: string } {
  const value = read(name);
  const holder: { [P in K]?: string } = {};
  if (value !== undefined && value !== '') holder[name] = value;
  return holder;
}

function needs(
  template: TabTemplate,
  read: Read,
  name: string,
  build: (value: string) => Page,
): Page {
  const value = read(name);
  if (value !== undefined && value !== '') return build(value);
  return {
    type: 'error',
    title: 'This page cannot be shown',
    detail: `Application tab template ${template.uniqueName}: parameter ${name} has no value.`,
  };
}

// The address is `url` followed directly by `data` (documented); data is encoded because it holds
// what a caller or a customer typed. Only https may be framed, http on loopback.
function websitePage(template: TabTemplate, url: string, data: string): Page {
  const address = `${url}${encodeURIComponent(data)}`;
  if (isFramable(address)) return { type: 'thirdpartywebsite', url: address };
  return {
    type: 'error',
    title: 'This website cannot be shown',
    detail: `Application tab template ${template.uniqueName}: url must be an https address, got "${address.slice(0, 200)}".`,
  };
}

function isFramable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:') return true;
  const isLoopback =
    hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost');
  return protocol === 'http:' && isLoopback;
}
