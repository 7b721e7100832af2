import type { Provider } from '../providers/provider-shape.ts';
import type { Snapshot } from './snapshot.ts';
import { parseUrl } from '../../parse-url.ts';

/** Something in a snapshot that reaches beyond what the workspace knows. */
export type ForeignPart =
  | { readonly kind: 'widget'; readonly label: string; readonly address: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'web resource'; readonly name: string }
  | { readonly kind: 'permissions' };

/**
 * Parts of a snapshot that no known one has: widgets, addresses of any kind wherever
 * they stand, pages of the organization, and permissions of widgets.
 *
 * A widget reads all records and may ask for the microphone, so it counts as known only with the same
 * addresses and parameters.
 */
export function foreignParts(
  snapshot: Snapshot,
  known: readonly Snapshot[],
): readonly ForeignPart[] {
  const knownWidgets = new Set(known.flatMap(widgetsOf).map(identityOf));
  const widgets = widgetsOf(snapshot).filter((widget) => !knownWidgets.has(identityOf(widget)));
  const { providers: _p, inactiveProviders: _i, outsideProviders: _o, ...others } = snapshot;
  const isKnownToHaveMore = known.some(({ settings }) => settings.screen.morePermissions);
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

/** Addresses and pages of the organization, wherever they stand in the value, that none of these has. */
export function foreignIn(value: unknown, known: readonly Snapshot[]): readonly ForeignPart[] {
  const addresses = new Set(known.flatMap((each) => [...addressesIn(each)]));
  const slugs = new Set(known.flatMap((each) => [...hostSlugsIn(each)]));
  const hosts = new Set(known.flatMap((each) => [...valuesOf(slugs, each)]));
  const pages = new Set(known.flatMap((each) => [...webResourcesIn(each)]));
  return [
    ...[...addressesIn(value)]
      .filter((address) => !addresses.has(address))
      .map((address) => ({ kind: 'address' as const, address })),
    ...[...valuesOf(slugs, value)]
      .filter((host) => !hosts.has(host) && addressesIn(host).size === 0)
      .map((host) => ({ kind: 'address' as const, address: host })),
    ...[...webResourcesIn(value)]
      .filter((name) => !pages.has(name))
      .map((name) => ({ kind: 'web resource' as const, name })),
  ];
}

function widgetsOf({ providers, inactiveProviders, outsideProviders }: Snapshot) {
  return [...providers, ...inactiveProviders, ...outsideProviders];
}

function identityOf({ uniqueName, channelUrl, trustedDomain, customParams }: Provider): string {
  return JSON.stringify([uniqueName, channelUrl, trustedDomain ?? '', customParams ?? '']);
}

// As browsers read them: a backslash is a slash, tabs and line ends within are dropped, the slashes of
// a web address may be missing, and what stands before the host may be too. No other character ends a
// host early, since many are dropped from it.
const dropped = /[\t\n\r]/g;
const addressStart =
  /(?:https?|wss?|ftp):[/\\]*[^\0-\x20/\\?#<>]+|(?:[a-z][a-z\d+.-]*:)?[/\\]{2,}[^\0-\x20/\\?#<>]+/gi;

/** The origins of all addresses in all texts. */
function addressesIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  eachText(value, (text) => {
    for (const [start] of text.replace(dropped, '').matchAll(addressStart))
      found.add(originOf(start));
  });
  return found;
}

function originOf(start: string): string {
  const origin = parseUrl(start)?.origin ?? 'null';
  return origin === 'null' ? start.toLowerCase() : origin;
}

const hostWithSlug = /[a-z][a-z\d+.-]*:[/\\]*[^\s/\\?#]*?\{([\w.$]+)\}/gi;

/** Slugs that stand where an address has its host: the person who gives their values chooses the site. */
function hostSlugsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  eachText(value, (text) => {
    for (const [, slug] of text.matchAll(hostWithSlug)) if (slug !== undefined) found.add(slug);
  });
  return found;
}

function valuesOf(slugs: ReadonlySet<string>, value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  if (slugs.size === 0) return found;
  eachObject(value, (object) => {
    for (const slug of slugs) {
      const given = Object.hasOwn(object, slug) ? object[slug] : undefined;
      if (typeof given === 'string') found.add(given);
    }
  });
  return found;
}

const namesOfPages = ['webresourcename', 'webresource'];

/** Pages of the organization, with the data that they are given. */
function webResourcesIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  eachObject(value, (object) => {
    const data = typeof object['data'] === 'string' ? `?data=${object['data']}` : '';
    for (const [key, name] of Object.entries(object)) {
      const isName =
        namesOfPages.includes(key.toLowerCase()) ||
        (key === 'name' && object['type'] === 'webresource');
      if (isName && typeof name === 'string') found.add(`${name}${data}`);
    }
  });
  return found;
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

// Many values are JSON in a text, where an address can be written with escapes.
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

// Values of the console in its own window are those of another page.
function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return Object.prototype.toString.call(value) === '[object Map]';
}
