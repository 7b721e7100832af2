import { readParameters, type PageParameters } from './page-parameters.ts';
import { isFramable, type ErrorPage, type Page } from './pages.ts';
import { encodeText, type SlugSources } from '../templates/slugs.ts';
import { isPageType, type PageType } from '../templates/page-types.ts';
import type { RecordAddress } from '../records/row-lookup.ts';
import type { TabTemplate } from '../templates/templates.ts';

export interface ResolvedPage {
  readonly page: Page;
  readonly unresolved: readonly string[];
  /** The record that the template names and that does not exist. */
  readonly missingRecord?: RecordAddress;
}

/** Builds the page of a tab template; a page that cannot be shown gives the reason. */
export function pageFromTemplate(template: TabTemplate, sources: SlugSources): ResolvedPage {
  const parameters = readParameters(template, sources);
  const page = isPageType(template.pageType)
    ? builders[template.pageType](parameters, template)
    : brokenTemplate(template, 'pageType', `is "${template.pageType}", which is not a page type`);
  return { ...newIfMissing(page, parameters, sources), unresolved: parameters.unresolved() };
}

/**
 * An ID that finds no record opens the form of a new one, unless the template validates the record
 * (documented).
 */
function newIfMissing(
  page: Page,
  { text }: PageParameters,
  { lookup }: SlugSources,
): Pick<ResolvedPage, 'page' | 'missingRecord'> {
  if (page.type !== 'entityrecord' || page.entityId === undefined || !lookup) return { page };
  const { entityId, ...others } = page;
  const isValidated = /^(?:true|1|yes)$/i.test(text('validateRecord') ?? '');
  if (isValidated || !wholeGuid.test(entityId) || lookup(page.entityName, { id: entityId })) {
    return { page };
  }
  return { page: others, missingRecord: { entityName: page.entityName, entityId } };
}

const wholeGuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The page of a tab whose template does not exist. */
export function missingTemplatePage(
  sessionTemplate: string,
  field: string,
  name: string,
): ErrorPage {
  return {
    type: 'error',
    title: 'This page cannot be shown',
    detail: `Session template ${sessionTemplate}: ${field} names the application tab template "${shorten(name)}", which does not exist or is inactive.`,
  };
}

type Builder = (parameters: PageParameters, template: TabTemplate) => Page;

const builders: Record<PageType, Builder> = {
  dashboard: (read) => ({ type: 'dashboard', ...given(read, 'dashboardId') }),
  entitylist: needs('entityName', (entityName, read) => ({
    type: 'entitylist',
    entityName,
    ...given(read, 'viewId'),
    ...given(read, 'viewType'),
  })),
  entityrecord: needs('entityName', (entityName, read, template) =>
    withData(read, template, (data) => ({
      type: 'entityrecord',
      entityName,
      ...recordId(read, 'entityId'),
      ...given(read, 'formId'),
      ...data,
    })),
  ),
  search: (read) => ({
    type: 'search',
    searchText: read.text('searchText') ?? '',
    searchType: read.text('searchType') === '0' ? 0 : 1,
    ...given(read, 'entityName'),
  }),
  webresource: needs('webresourceName', (name, read, template) =>
    isContainer(name)
      ? websiteAt(containedAddress(read), template, 'data')
      : { type: 'webresource', name, ...given(read, 'data') },
  ),
  thirdpartywebsite: (read, template) =>
    read.text('url') === undefined && isContainer(read.text('webresourceName') ?? '')
      ? websiteAt(containedAddress(read), template, 'data')
      : plainWebsite(read, template),
  control: needs('controlName', (name, read, template) =>
    withData(read, template, (data) => ({ type: 'control', name, ...data })),
  ),
  custom: needs('name', (name, read) => ({
    type: 'custom',
    name,
    ...given(read, 'entityName'),
    ...recordId(read, 'recordId'),
  })),
};

const plainWebsite = needs('url', (url, read, template) =>
  // The address is `url` followed directly by `data` (documented); data is encoded because it
  // contains text from a caller or a customer.
  websiteAt(`${url}${encodeText(read.text('data') ?? '')}`, template, 'url'),
);

function websiteAt(address: string, template: TabTemplate, field: string): Page {
  if (isFramable(address)) return { type: 'thirdpartywebsite', url: address };
  return brokenTemplate(template, field, `must be an https address, got "${address}"`);
}

/** Pages of the product around a website, in templates and calls of old (observed). */
function isContainer(name: string): boolean {
  return /^msdyn_(?:CEC)?ExternalWebPageContainer\.html$/i.test(name);
}

/** The address of an old website tab: in `data`, behind a marker and partly encoded. */
function containedAddress(read: PageParameters): string {
  const text = read.text('data') ?? '';
  const address = text.replace(/^cif_thirdpartyurl/, '');
  try {
    return address === text ? text : decodeURIComponent(address);
  } catch {
    return address; // A lone percent sign: nothing was encoded.
  }
}

function needs(
  name: string,
  build: (value: string, read: PageParameters, template: TabTemplate) => Page,
): Builder {
  return (read, template) => {
    const value = read.text(name);
    if (value !== undefined && value !== '' && !isSlug(value)) return build(value, read, template);
    return brokenTemplate(template, name, 'has no value');
  };
}

function withData(
  read: PageParameters,
  template: TabTemplate,
  build: (data: { readonly data?: Readonly<Record<string, unknown>> }) => Page,
): Page {
  const data = read.data('data');
  if (typeof data !== 'string') return build(data === undefined ? {} : { data });
  return brokenTemplate(template, 'data', `must be an object in JSON, got "${data}"`);
}

function given<K extends string>(read: PageParameters, name: K): { readonly [P in K]?: string } {
  const value = read.text(name);
  const holder: { [P in K]?: string } = {};
  if (value !== undefined && value !== '') holder[name] = value;
  return holder;
}

// IDs may have braces.
function recordId<K extends string>(read: PageParameters, name: K): { readonly [P in K]?: string } {
  const holder: { [P in K]?: string } = { ...given(read, name) };
  // A slug that found nothing names no record: the form of a new one opens (documented).
  if (isSlug(holder[name] ?? '')) return {};
  const guid = /^\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?$/i.exec(holder[name] ?? '')?.[1];
  if (guid !== undefined) holder[name] = guid.toLowerCase();
  return holder;
}

/** An unresolved slug. An ID in braces does not count. */
function isSlug(text: string): boolean {
  return /^\{[^{}]+\}$/.test(text) && !/^\{[\da-f-]{36}\}$/i.test(text);
}

function brokenTemplate(template: TabTemplate, field: string, what: string): ErrorPage {
  return {
    type: 'error',
    title:
      template.pageType === 'thirdpartywebsite'
        ? 'This website cannot be shown'
        : 'This page cannot be shown',
    detail: `Application tab template ${template.uniqueName}: ${field} ${shorten(what)}.`,
  };
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
