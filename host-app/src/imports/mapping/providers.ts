import { isObject } from '../../config/json-shape.ts';
import { parseUrl } from '../../parse-url.ts';
import {
  readersOf,
  stateOf,
  withoutEmpty,
  type ConfigRow,
  type MappingContext,
  type RowReader,
} from './context.ts';

/** The chat provider of the product itself. */
export const ownProvider = 'msdyn_omnichannel';

export function providers(context: MappingContext): ConfigRow[] {
  return [
    ...readersOf('msdyn_channelprovider', context).map((read) => provider(read, context)),
    ...readersOf('msdyn_ciprovider', context).map((read) => oldProvider(read, context)),
  ];
}

function provider(read: RowReader, context: MappingContext): ConfigRow {
  const uniqueName = context.pool.nameOf(read.row);
  const { url, isUsable } = channelUrl(read, 'msdyn_channelurl', context);
  read.choice('msdyn_apiversion', { 162450000: '2' });
  const isOwn = uniqueName.toLowerCase() === ownProvider;
  if (isOwn) {
    read.say(
      'IM8',
      'This is the chat of the product itself, which does not exist here; it stays Inactive and is not loaded.',
    );
  }
  const isActive = stateOf(read) !== 'Inactive' && isUsable && !isOwn;
  return withoutEmpty({
    uniqueName,
    name: read.text('msdyn_name'),
    label: read.text('msdyn_label') ?? read.text('msdyn_name'),
    channelUrl: url,
    trustedDomain: trustedDomain(read, context),
    enableOutbound: read.flag('msdyn_enableoutbound'),
    sortOrder: read.number('msdyn_sortorder'),
    customParams: customParams(read),
    enableAnalytics: read.flag('msdyn_enableanalytics'),
    state: isActive ? undefined : 'Inactive',
  });
}

/** A provider of CIF 1.x, with other columns and no unique name. */
function oldProvider(read: RowReader, context: MappingContext): ConfigRow {
  const name = read.text('msdyn_name') ?? read.text('msdyn_label') ?? 'provider';
  const { url, isUsable } = channelUrl(read, 'msdyn_landingurl', context);
  const version = read.choice('msdyn_ciproviderapiversion', { 0: '1.0', 1: '2.0' });
  if (!context.cif1) {
    read.say(
      'IM8',
      `A provider of CIF 1.x (API version ${version ?? 'unknown'}) is Inactive; import it with --cif1 to load it.`,
    );
  }
  const isActive = context.cif1 && isUsable && stateOf(read) !== 'Inactive';
  return withoutEmpty({
    uniqueName: `cif1_${name
      .trim()
      .toLowerCase()
      .replaceAll(/\s+/g, '_')
      .replaceAll(/[^\w.]/g, '')}`,
    name,
    label: read.text('msdyn_label') ?? name,
    channelUrl: url,
    trustedDomain: trustedDomain(read, context),
    enableOutbound: read.flag('msdyn_clicktoact'),
    sortOrder: read.number('msdyn_sortorder'),
    customParams: customParams(read),
    enableAnalytics: read.flag('msdyn_enableanalytics'),
    state: isActive ? undefined : 'Inactive',
  });
}

/** A provider needs an address; the one of a row without any leads nowhere. */
const noAddress = 'https://no-channel-url.invalid/';

function channelUrl(
  read: RowReader,
  column: string,
  { address }: MappingContext,
): { readonly url: string; readonly isUsable: boolean } {
  const given = read.text(column)?.trim();
  const url = given === undefined ? undefined : address(given, read.row.place);
  if (url !== undefined && /^https?:\/\//.test(url) && parseUrl(url))
    return { url, isUsable: true };
  read.say(
    'IM8',
    `${column} is not an http or https address; the provider is Inactive. Give it a Channel URL, then activate it.`,
  );
  return { url: noAddress, isUsable: false };
}

function trustedDomain(read: RowReader, { address }: MappingContext): string | undefined {
  const given = read.text('msdyn_trusteddomain')?.trim();
  if (given === undefined || given === '') return undefined;
  return address(/^https?:\/\//.test(given) ? given : `https://${given}`, read.row.place);
}

const secretName = /key|secret|token|password|pwd|connectionstring/i;

function customParams(read: RowReader): string | undefined {
  const text = read.text('msdyn_customparams');
  if (text === undefined) return undefined;
  const secrets = secretsIn(text);
  if (secrets.length > 0) {
    read.say(
      'IM13',
      `msdyn_customparams has possible secrets (${secrets.join(', ')}). The running workspace passes them to the widget; written files have "***" unless --keep-secrets is given.`,
    );
  }
  return text;
}

function secretsIn(text: string): string[] {
  const parsed = parseObject(text);
  return parsed === undefined ? [] : Object.keys(parsed).filter((name) => secretName.test(name));
}

/** The custom parameters with `***` in place of what may be a secret. */
export function withoutSecrets(text: string): string {
  const parsed = parseObject(text);
  if (parsed === undefined || secretsIn(text).length === 0) return text;
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(parsed).map(([name, value]) => [name, secretName.test(name) ? '***' : value]),
    ),
  );
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
