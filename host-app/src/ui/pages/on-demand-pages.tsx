import { onDemand } from '../on-demand/on-demand.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';

// The first screen shows the dashboard and none of these, so they load after it.
const page = { waiting: <PageSkeleton /> };

export const ConversationPage = onDemand(
  async () => (await import('./conversation/ConversationPage.tsx')).ConversationPage,
  page,
);
export const DaySection = onDemand(
  async () => (await import('./dashboard/DaySection.tsx')).DaySection,
);
export const FormPage = onDemand(async () => (await import('./form/FormPage.tsx')).FormPage, page);
export const KnowledgePage = onDemand(
  async () => (await import('./knowledge/KnowledgePage.tsx')).KnowledgePage,
  page,
);
export const ListPage = onDemand(async () => (await import('./list/ListPage.tsx')).ListPage, page);
export const SearchPage = onDemand(
  async () => (await import('./search/SearchPage.tsx')).SearchPage,
  page,
);
export const WebResourcePage = onDemand(
  async () => (await import('./framed/WebResourcePage.tsx')).WebResourcePage,
  page,
);
export const WebsitePage = onDemand(
  async () => (await import('./framed/WebsitePage.tsx')).WebsitePage,
  page,
);
export const InboxPage = onDemand(
  async () => (await import('./inbox/InboxPage.tsx')).InboxPage,
  page,
);
export const NotesFlap = onDemand(
  async () => (await import('../communication-panel/NotesFlap.tsx')).NotesFlap,
);
export const ProductivityPane = onDemand(
  async () => (await import('../productivity-pane/ProductivityPane.tsx')).ProductivityPane,
);
export const QuickCreateForm = onDemand(
  async () => (await import('./quick-create/QuickCreateForm.tsx')).QuickCreateForm,
);
