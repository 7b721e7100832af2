import { memo, Suspense } from 'react';
import type { Page } from '../../workspace/pages.ts';
import type { Tab } from '../../workspace/tab.ts';
import { DashboardPage } from './dashboard/DashboardPage.tsx';
import { FormPage, FramedPage, ListPage, SearchPage } from './lazy-pages.ts';
import { QuietCard } from './QuietCard.tsx';

interface PageViewProps {
  readonly tab: Tab;
}

export const PageView = memo(({ tab }: PageViewProps) => (
  <Suspense fallback={null}>
    <PageOf tab={tab} page={tab.page} />
  </Suspense>
));
PageView.displayName = 'PageView';

function PageOf({ tab, page }: PageViewProps & { readonly page: Page }) {
  switch (page.type) {
    case 'dashboard':
      return <DashboardPage />;
    case 'entityrecord':
      return <FormPage key={`${page.entityName}/${page.entityId}`} tab={tab} page={page} />;
    case 'entitylist':
      return <ListPage entityName={page.entityName} />;
    case 'search':
      return <SearchPage page={page} />;
    case 'thirdpartywebsite':
      return <FramedPage title={tab.title} url={page.url} />;
    case 'error':
      return <QuietCard title={page.title} detail={page.detail} isFailure />;
    case 'webresource':
    case 'control':
    case 'custom':
      break;
  }
  return (
    <QuietCard
      title={page.name}
      detail="This kind of page has a place in the workspace, but the mock does not draw it."
    />
  );
}
