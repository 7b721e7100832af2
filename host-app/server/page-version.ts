import { createHash } from 'node:crypto';
import type { WorkspaceConfig } from '../src/config/parse-config.ts';
import { withConfig } from './config-element.ts';
import type { Content } from './content.ts';

/**
 * Pages of equal versions have the same config and the same build.
 *
 * @param page The html of the workspace's page, for a caller that has read it.
 */
export async function pageVersion(
  content: Content,
  config: WorkspaceConfig,
  page?: string,
): Promise<string> {
  // The development server reloads pages itself, and its HTML changes with each edit.
  const html = content.hasInlineScripts ? '</head>' : (page ?? (await content.workspacePage()));
  return createHash('sha256').update(withConfig(html, config)).digest('hex').slice(0, 16);
}
