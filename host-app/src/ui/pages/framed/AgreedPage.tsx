import { Button } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { useApp } from '../../../store/hooks.ts';
import type { Page } from '../../../workspace/tabs/pages.ts';
import { nameOfPage } from '../../../workspace/whole/foreign-parts.ts';
import { visibleText } from '../../../visible-text.ts';
import { QuietCard } from '../QuietCard.tsx';

interface AgreedPageProps {
  readonly page: Extract<Page, { readonly type: 'thirdpartywebsite' | 'webresource' }>;
  readonly children: ReactNode;
}

/**
 * Shows a page that is known or agreed to. For any other page, it names the address and loads
 * nothing.
 */
export function AgreedPage({ page, children }: AgreedPageProps) {
  const { foreign } = useApp();
  const mayLoad = useSyncExternalStore(foreign.subscribe, () => foreign.mayLoad(page));
  if (mayLoad) return children;
  return (
    <QuietCard
      title="Allow this page?"
      detail={`Part of this workspace came from a link or a file, and its configuration does not have ${placeOf(page)}. Show the page only if you know where it comes from.`}
    >
      <Button onClick={() => foreign.allowPage(page)}>Show page</Button>
    </QuietCard>
  );
}

const longestText = 200;

function placeOf(page: AgreedPageProps['page']): string {
  const place = visibleText(
    page.type === 'thirdpartywebsite'
      ? (nameOfPage(page) ?? page.url)
      : `the web resource ${page.name}${page.data === undefined ? '' : ` with the data ${page.data}`}`,
  );
  return place.length > longestText ? `${place.slice(0, longestText)}…` : place;
}
