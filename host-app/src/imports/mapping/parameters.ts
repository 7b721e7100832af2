import { isObject } from '../../config/json-shape.ts';
import { unwrapParameter } from '../../workspace/templates/unwrap-parameter.ts';
import { quote } from '../report.ts';
import type { MappingContext, RowReader } from './context.ts';

type Parameters = Record<string, unknown>;

/**
 * Parameters of a tab: the JSON column, completed by rows of their own. Empty values count as not
 * set.
 */
export function parametersOf(read: RowReader, context: MappingContext): Parameters {
  const stored = readStored(read);
  const rows = readChildren(read, context);
  const parameters: Parameters = { ...rows };
  for (const [name, value] of Object.entries(stored)) {
    const other = rows[name];
    if (other !== undefined && textOf(other) !== textOf(value) && !isWebsitePart(name)) {
      read.say(
        'IM6',
        `Parameter ${name} is ${quote(value)} in the column and ${quote(other)} in its own row; the column is used.`,
      );
    }
    parameters[name] = value;
  }
  return parameters;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isWebsitePart(name: string): boolean {
  return name === 'url' || name === 'data' || name === 'webresourceName';
}

function readStored(read: RowReader): Parameters {
  const text = read.text('msdyn_templateparameters');
  if (text === undefined) return {};
  const parsed = parse(text);
  if (parsed === undefined) {
    read.say(
      'IM5',
      `msdyn_templateparameters is ${quote(text)}, which is not an object in JSON; the tab has no parameters from it.`,
    );
    return {};
  }
  return withoutNothing(parsed);
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function withoutNothing(parsed: Record<string, unknown>): Parameters {
  const entries = Object.entries(parsed).map(
    ([name, value]) => [name, unwrapParameter(value)] as const,
  );
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}

function readChildren(read: RowReader, context: MappingContext): Parameters {
  const { pool, usage } = context;
  const children = pool.children(
    'msdyn_templateparameter',
    'msdyn_applicationtabtemplateid',
    read.row,
  );
  const used = usage.get('msdyn_templateparameter') ?? new Set();
  for (const name of ['msdyn_value', 'msdyn_applicationtabtemplateid']) used.add(name);
  usage.set('msdyn_templateparameter', used);
  return Object.fromEntries(
    children.flatMap(({ cells }) => {
      const name = cells.get('msdyn_name');
      const value = cells.get('msdyn_value');
      return name === undefined || value === undefined ? [] : [[String(name), value] as const];
    }),
  );
}

const containers = new Set([
  'msdyn_cecexternalwebpagecontainer.html',
  'msdyn_externalwebpagecontainer.html',
]);
const marker = 'cif_thirdpartyurl';

/** Whether the parameters are those of a website that an old template shows in a container page. */
export function isWebsiteContainer(parameters: Parameters): boolean {
  return containers.has(textOf(parameters['webresourceName'] ?? '').toLowerCase());
}

/** Website parameters of today for those of an old template (its page and the marked address). */
export function websiteParameters(parameters: Parameters, read: RowReader): Parameters {
  const { webresourceName: _page, ...rest } = parameters;
  const { url, data, ...others } = rest;
  const address = addressIn(data);
  if (address === undefined) return rest;
  if (typeof url === 'string' && url !== address) {
    read.say(
      'IM6',
      `The address is ${quote(address)} in the column and ${quote(url)} in its own row; the column is used.`,
    );
  }
  return { ...others, url: address };
}

function addressIn(data: unknown): string | undefined {
  if (typeof data !== 'string') return undefined;
  if (data.startsWith(marker)) return decodeOnce(data.slice(marker.length));
  return /^https?:\/\//.test(data) ? data : undefined;
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
