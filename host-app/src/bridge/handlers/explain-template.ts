import type { Tab } from '../../workspace/tabs/tab.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';

/** Reports what a template could not show in a tab. */
export function explainTab(tab: Tab, host: Pick<ProviderHost, 'explain'>): void {
  explainSlugs(tab.templateName ?? tab.id, tab.unresolvedSlugs, host);
  if (tab.page.type === 'error') host.explain(diagnostics.brokenTemplate(tab.page.detail));
}

export function explainSlugs(
  template: string,
  slugs: readonly string[],
  { explain }: Pick<ProviderHost, 'explain'>,
): void {
  if (slugs.length > 0) explain(diagnostics.unresolvedSlug(template, slugs));
}
