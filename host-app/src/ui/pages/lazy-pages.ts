import { lazy } from 'react';

const loadConversation = () => import('./conversation/ConversationPage.tsx');
const loadDashboard = () => import('./dashboard/DashboardPage.tsx');
const loadForm = () => import('./form/FormPage.tsx');
const loadInbox = () => import('./inbox/InboxPage.tsx');
const loadKnowledge = () => import('./knowledge/KnowledgePage.tsx');
const loadNotes = () => import('../communication-panel/NotesFlap.tsx');
const loadPane = () => import('../productivity-pane/ProductivityPane.tsx');
const loadList = () => import('./list/ListPage.tsx');
const loadQuickCreate = () => import('./quick-create/QuickCreateForm.tsx');
const loadSearch = () => import('./search/SearchPage.tsx');
const loadWebResource = () => import('./framed/WebResourcePage.tsx');
const loadWebsite = () => import('./framed/WebsitePage.tsx');

// The first screen needs none of these, so they come after it.
export const ConversationPage = lazy(async () => ({
  default: (await loadConversation()).ConversationPage,
}));
export const DashboardPage = lazy(async () => ({
  default: (await loadDashboard()).DashboardPage,
}));
export const FormPage = lazy(async () => ({ default: (await loadForm()).FormPage }));
export const InboxPage = lazy(async () => ({ default: (await loadInbox()).InboxPage }));
export const KnowledgePage = lazy(async () => ({
  default: (await loadKnowledge()).KnowledgePage,
}));
export const ListPage = lazy(async () => ({ default: (await loadList()).ListPage }));
export const NotesFlap = lazy(async () => ({ default: (await loadNotes()).NotesFlap }));
export const ProductivityPane = lazy(async () => ({
  default: (await loadPane()).ProductivityPane,
}));
export const QuickCreateForm = lazy(async () => ({
  default: (await loadQuickCreate()).QuickCreateForm,
}));
export const SearchPage = lazy(async () => ({ default: (await loadSearch()).SearchPage }));
export const WebResourcePage = lazy(async () => ({
  default: (await loadWebResource()).WebResourcePage,
}));
export const WebsitePage = lazy(async () => ({ default: (await loadWebsite()).WebsitePage }));

/** Fetches the pages while nothing else goes on, so that the first call finds its form ready. */
export async function preloadPages(): Promise<void> {
  await Promise.all([
    loadConversation(),
    loadDashboard(),
    loadForm(),
    loadInbox(),
    loadKnowledge(),
    loadList(),
    loadNotes(),
    loadPane(),
    loadQuickCreate(),
    loadSearch(),
    loadWebResource(),
    loadWebsite(),
  ]);
}
