import { nearestName } from '../src/dataverse/nearest-name.ts';
import { parseUrl } from '../src/parse-url.ts';
import { StartError } from './start-error.ts';

/** The address of a widget's page. */
export function toWidget(given: string): string {
  const url = parseUrl(given);
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  const hint = hintFor(given);
  throw new StartError(
    `"${given}": expected the address of a widget, such as http://localhost:3000/${hint}; "sidetone --help" lists the options`,
  );
}

const commandNames = ['init', 'demo', 'import', 'export', 'check', 'explain', 'trust', 'untrust'];

function hintFor(given: string): string {
  const name = nearestName(given, commandNames);
  if (name !== undefined) return ` (did you mean "sidetone ${name}"?)`;
  return /^[\w.-]+(:\d+)?(\/|$)/.test(given) ? ` (did you mean "http://${given}"?)` : '';
}

/** The origin of an organization. */
export function toOrgUrl(given: string): string {
  const url = parseUrl(given);
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new StartError(
    `--org-url: expected an address such as https://contoso.crm.dynamics.com, got "${given}"`,
  );
}

/** One value of an option; undefined when it was not given. */
export function toText(flag: string, given: unknown): string | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'string' || typeof given === 'number') return String(given);
  throw new StartError(`${flag}: expected one value, got ${JSON.stringify(given)}`);
}

/** All values of a repeatable option. */
export function toList(given: unknown): readonly unknown[] {
  return given === undefined ? [] : Array.isArray(given) ? given : [given];
}
