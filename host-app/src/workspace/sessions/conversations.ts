import type { Provider } from '../providers/provider-shape.ts';
import { parseUrl } from '../../parse-url.ts';

/** The platform's own channel stores its conversations elsewhere. */
const builtInProvider = 'msdyn_omnichannel';

/**
 * Whether sessions of a provider get a record of their conversation: analytics is on, and its
 * Channel URL does not contain `skipLwiCreation=true` (api.md 8.2, observed).
 */
export function keepsConversations(provider: Provider): boolean {
  const { enableAnalytics, uniqueName, channelUrl } = provider;
  if (!enableAnalytics || uniqueName === builtInProvider) return false;
  const url = parseUrl(channelUrl);
  return url !== undefined && url.searchParams.get('skipLwiCreation') !== 'true';
}
