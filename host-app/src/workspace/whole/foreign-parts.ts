import type { Provider } from '../providers/provider-shape.ts';
import type { Page } from '../tabs/pages.ts';
import type { Snapshot } from './snapshot.ts';
import { parseUrl } from '../../parse-url.ts';

/** A part of a snapshot that the workspace does not know. */
export type ForeignPart =
  | { readonly kind: 'widget'; readonly label: string; readonly address: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'web resource'; readonly name: string }
  | { readonly kind: 'permissions' };

/** The workspace's knowledge before a part comes from elsewhere. */
export interface Known {
  /** States whose widgets and permissions are known. */
  readonly snapshots: readonly Snapshot[];
  /** Known origins and pages, as `namesIn` returns them. */
  readonly names: ReadonlySet<string>;
}

/**
 * Unknown parts of a snapshot: widgets, addresses of any kind and in any place, pages of the
 * organization, and permissions of widgets. An address that is assembled later from parts of texts
 * is judged where it is used.
 *
 * A widget reads all records and may ask for the microphone, so it counts as known only with the
 * same addresses and parameters.
 */
export function foreignParts(snapshot: Snapshot, known: Known): readonly ForeignPart[] {
  const knownWidgets = new Set(known.snapshots.flatMap(widgetsOf).map(identityOf));
  const widgets = widgetsOf(snapshot).filter((widget) => !knownWidgets.has(identityOf(widget)));
  const { providers: _p, inactiveProviders: _i, outsideProviders: _o, ...others } = snapshot;
  const isKnownToHaveMore = known.snapshots.some(({ settings }) => settings.screen.morePermissions);
  return [
    ...widgets.map(({ label, channelUrl }) => ({
      kind: 'widget' as const,
      label,
      address: channelUrl,
    })),
    ...foreignIn(others, known),
    ...(snapshot.settings.screen.morePermissions && !isKnownToHaveMore
      ? [{ kind: 'permissions' as const }]
      : []),
  ];
}

/** Unknown addresses and pages of the organization, anywhere in the value. */
export function foreignIn(value: unknown, { names }: Pick<Known, 'names'>): readonly ForeignPart[] {
  return [
    ...[...addressesIn(value)]
      .filter((address) => !names.has(address))
      .map((address) => ({ kind: 'address' as const, address })),
    ...[...webResourcesIn(value)]
      .filter((name) => !names.has(resourceKey(name)))
      .map((name) => ({ kind: 'web resource' as const, name })),
  ];
}

/** Origins of all addresses in a value, and its pages of the organization. */
export function namesIn(value: unknown): readonly string[] {
  return [...addressesIn(value), ...[...webResourcesIn(value)].map(resourceKey)];
}

/** The name under which a page in a tab is known; undefined for a page that loads nothing. */
export function nameOfPage(page: Page): string | undefined {
  if (page.type === 'thirdpartywebsite') {
    return resourceAddress(page.url) ?? parseUrl(page.url)?.origin ?? page.url;
  }
  if (page.type === 'webresource') return resourceKey(resourceName(page.name, page.data));
  return undefined;
}

// An origin never contains a space.
function resourceKey(name: string): string {
  return `web resource ${name}`;
}

function widgetsOf({ providers, inactiveProviders, outsideProviders }: Snapshot) {
  return [...providers, ...inactiveProviders, ...outsideProviders];
}

function identityOf({ uniqueName, channelUrl, trustedDomain, customParams }: Provider): string {
  return JSON.stringify([uniqueName, channelUrl, trustedDomain ?? '', customParams ?? '']);
}

// As browsers read them: a backslash is a slash, tabs and line ends inside are dropped, the slashes
// of a web address may be missing, and a scheme and a user may precede the host. No other character
// ends a host early, since many are dropped from it.
const dropped = /[\t\n\r]/g;
const hostBegin = /(?:https?|wss?|ftp):[/\\]*|[/\\]{2,}/gi;
const host = /[^\0-\x20/\\?#<>]+/y;
const schemeLetter = /[a-z\d+.-]/i;

/** The origins of all addresses in all texts, and addresses of pages of the organization. */
function addressesIn(value: unknown): ReadonlySet<string> {
  const starts = new Set<string>();
  const resources = new Set<string>();
  eachText(value, (text) => {
    for (const start of startsIn(text.replace(dropped, ''))) starts.add(start);
    const resource = resourceAddress(text);
    if (resource !== undefined) resources.add(resource);
  });
  const origins = [...starts].map((start, index) => (index < mostRead ? originOf(start) : start));
  return new Set([...origins, ...resources]);
}

/**
 * The whole address of a web resource, which is not known merely because its origin is: it runs in
 * the origin of the workspace, with the data in its address. Undefined for any other address.
 */
function resourceAddress(text: string): string | undefined {
  // Reading each text as an address would take too long.
  if (!/webresources|%/i.test(text.replace(dropped, ''))) return undefined;
  const url = parseUrl(text);
  if (!url || !/^\/+webresources\//i.test(decoded(url.pathname))) return undefined;
  return `${url.origin}${url.pathname}${url.search}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // The server refuses a malformed escape.
  }
}

/**
 * Beginnings of addresses, including the host.
 *
 * It finds the slashes first and then the text before them: a search that starts at each letter
 * would freeze the page for a link of some kilobytes.
 */
function startsIn(text: string): readonly string[] {
  const starts: string[] = [];
  let done = 0;
  hostBegin.lastIndex = 0;
  for (let found = hostBegin.exec(text); found; found = hostBegin.exec(text)) {
    host.lastIndex = hostBegin.lastIndex;
    if (!host.test(text)) continue;
    const scheme = found[0].includes(':') ? found.index : schemeBefore(text, found.index, done);
    starts.push(text.slice(scheme, host.lastIndex));
    done = host.lastIndex;
    hostBegin.lastIndex = done;
  }
  return starts;
}

/**
 * The start of the scheme that ends at the slashes; it never reaches back into text that has been
 * read.
 */
function schemeBefore(text: string, slashes: number, done: number): number {
  if (slashes === done || text[slashes - 1] !== ':') return slashes;
  let begin = slashes - 1;
  while (begin > done && schemeLetter.test(text.charAt(begin - 1))) begin -= 1;
  return begin;
}

// Reading longer ones, or more of them, takes too long: they are named as written.
const longestRead = 2_000;
const mostRead = 5_000;

function originOf(start: string): string {
  const origin = (start.length > longestRead ? undefined : parseUrl(start)?.origin) ?? 'null';
  return origin === 'null' ? start.toLowerCase() : origin;
}

const namesOfPages = ['webresourcename', 'webresource'];

/** Pages of the organization, with the data passed to them. */
function webResourcesIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  eachObject(value, (object) => {
    for (const [key, name] of Object.entries(object)) {
      const isName =
        namesOfPages.includes(key.toLowerCase()) ||
        (key === 'name' && object['type'] === 'webresource');
      if (isName && typeof name === 'string') found.add(resourceName(name, object['data']));
    }
  });
  return found;
}

function resourceName(name: string, data: unknown): string {
  return typeof data === 'string' ? `${name}?data=${data}` : name;
}

function eachText(value: unknown, onText: (text: string) => void): void {
  const members = membersOf(value);
  if (typeof value === 'string' && members.length === 0) onText(value);
  for (const [key, member] of members) {
    onText(key);
    eachText(member, onText);
  }
}

function eachObject(
  value: unknown,
  onObject: (object: Readonly<Record<string, unknown>>) => void,
): void {
  const members = membersOf(value);
  if (members.length > 0) onObject(Object.fromEntries(members));
  for (const [, member] of members) eachObject(member, onObject);
}

// Many values are JSON in a string, where an address can contain escapes.
function membersOf(value: unknown): readonly (readonly [key: string, unknown])[] {
  if (typeof value === 'string') return membersOf(parsedJson(value));
  if (isMap(value)) return [...value].map(([key, member]) => [String(key), member]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function parsedJson(text: string): unknown {
  if (!/^\s*["[{]/.test(text)) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'string' ? [parsed] : parsed;
  } catch {
    return undefined;
  }
}

// Values from the console in its own window belong to another page.
function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return Object.prototype.toString.call(value) === '[object Map]';
}
