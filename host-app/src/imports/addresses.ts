import { parseUrl } from '../parse-url.ts';
import type { Report } from './report.ts';

export interface AddressRules {
  /** Origin of the exported organization, if the export says it. */
  readonly organization: string | undefined;
  /** Starts of addresses, and those that take their place. */
  readonly maps: readonly (readonly [from: string, to: string])[];
  /** Origin of the workspace, as configs write it. */
  readonly workspace: string;
  readonly hasResource: (name: string) => boolean;
  readonly report: Report;
}

/**
 * Addresses for the mock: `--map` first, then web resources of the organization, which the mock
 * serves itself, and parameters that name the organization as the host of the library.
 */
export function createAddress(rules: AddressRules): (given: string, place: string) => string {
  return (given, place) => {
    const map = rules.maps.find(([from]) => given.startsWith(from));
    if (map) {
      const mapped = map[1] + given.slice(map[0].length);
      rules.report('IM7', place, `The address ${short(given)} became ${short(mapped)} (--map).`);
      return mapped;
    }
    return rewrite(given, place, rules);
  };
}

function rewrite(given: string, place: string, rules: AddressRules): string {
  const { workspace, report } = rules;
  const url = parseUrl(given);
  if (!url) return given;
  const name = resourceName(url, rules);
  const moved =
    name === undefined ? given : `${workspace}/webresources/${name}${url.search}${url.hash}`;
  const parameters = given.includes('?') ? moveParameters(moved, url, rules) : moved;
  if (parameters !== given) {
    report(
      'IM7',
      place,
      `The address ${short(given)} became ${short(parameters)}: the workspace replaces the organization.`,
    );
  }
  if (name !== undefined && !rules.hasResource(name)) {
    report(
      'IM9',
      place,
      `The web resource ${JSON.stringify(name.slice(0, 100))} is not in the export; put it into the folder of "webResources".`,
    );
  }
  return parameters;
}

function short(address: string): string {
  const url = address.split(/[?#]/)[0] ?? '';
  return url.length > 80 ? `${url.slice(0, 80)}…` : url;
}

function isOrganization(host: string, origin: string, { organization }: AddressRules): boolean {
  return /(?:^|\.)dynamics\.com$/i.test(host) || origin === organization;
}

/** `https://contoso.crm.dynamics.com//WebResources/contoso_/phone_html` is a web resource. */
function resourceName(url: URL, rules: AddressRules): string | undefined {
  if (!isOrganization(url.hostname, url.origin, rules)) return undefined;
  const path = /^\/+(?:%7B\d+%7D\/+)?webresources\/+(.+)$/i.exec(url.pathname)?.[1];
  return path?.replaceAll(/\/{2,}/g, '/');
}

/** Values of parameters that are addresses of the organization. */
function moveParameters(address: string, url: URL, rules: AddressRules): string {
  let moved = address;
  for (const value of url.searchParams.values()) {
    const inner = parseUrl(value) ?? parseUrl(`https://${value}`);
    if (!inner || !/\./.test(value) || !isOrganization(inner.hostname, inner.origin, rules))
      continue;
    const from = parseUrl(value) ? inner.origin : inner.host;
    const to = parseUrl(value) ? rules.workspace : rules.workspace.replace(/^https?:\/\//, '');
    moved = moved.replaceAll(from, to).replaceAll(encodeURIComponent(from), encodeURIComponent(to));
  }
  return moved;
}
