import { memo } from 'react';
import type { Page } from '../../workspace/tabs/pages.ts';
import { knowledgeSearchResource } from '../../workspace/panel/productivity-pane.ts';
import type { Tab } from '../../workspace/tabs/tab.ts';
import { DashboardPage } from './dashboard/DashboardPage.tsx';
import {
  ConversationPage,
  FormPage,
  KnowledgePage,
  ListPage,
  SearchPage,
  WebResourcePage,
  WebsitePage,
} from './on-demand-pages.tsx';
import { PlaceholderPage } from './PlaceholderPage.tsx';
import { QuietCard } from './QuietCard.tsx';

interface PageViewProps {
  readonly tab: Tab;
}

export const PageView = memo(({ tab }: PageViewProps) => <PageOf tab={tab} page={tab.page} />);
PageView.displayName = 'PageView';

function PageOf({ tab, page }: PageViewProps & { readonly page: Page }) {
  switch (page.type) {
    case 'dashboard':
      return <DashboardPage />;
    case 'entityrecord':
      // A conversation is not created in a form: it comes with its session.
      if (page.entityName === 'msdyn_ocliveworkitem' && page.entityId === undefined)
        return <ConversationPage tab={tab} />;
      return <FormPage key={`${page.entityName}/${page.entityId}`} tab={tab} page={page} />;
    case 'entitylist':
      return <ListPage key={page.entityName} page={page} />;
    case 'search':
      return <SearchPage page={page} />;
    case 'thirdpartywebsite':
      return <WebsitePage title={tab.title} url={page.url} />;
    case 'webresource':
      if (page.name === knowledgeSearchResource) return <KnowledgePage text={page.data} />;
      return <WebResourcePage title={tab.title} page={page} />;
    case 'control':
      return <PlaceholderPage kind="Control" name={page.name} />;
    case 'custom':
      return <PlaceholderPage kind="Custom page" name={page.name} />;
    case 'error':
      return <QuietCard title={page.title} detail={page.detail} isFailure />;
  }
}
