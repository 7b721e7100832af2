import { parseUrl } from '../widget-shell/parse-url.ts';

const signallingPath = '/signalling';

/** Address of the signaling channel on the server of a page. */
export const toExchangeAddress = (pageUrl: string): string => {
  const url = new URL(signallingPath, pageUrl);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Administrators may write anything into that field.
  }
};

/**
 * Address of the signaling server: the server of its organization, unless the custom parameters of
 * its record contain `{"signalling": "ws://..."}`; undefined with `"off"`.
 */
export const readExchangeAddress = (
  customParams: string | undefined,
  organization: string,
): string | undefined => {
  const parsed = parse(customParams ?? '');
  const named: unknown =
    typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'signalling') : undefined;
  if (named === 'off') return undefined;
  if (typeof named === 'string' && /^wss?:\/\//.test(named)) return named;
  return parseUrl(organization) ? toExchangeAddress(organization) : undefined;
};
