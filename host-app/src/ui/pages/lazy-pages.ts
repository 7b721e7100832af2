import { lazy } from 'react';

const loadForm = () => import('./form/FormPage.tsx');
const loadFrame = () => import('./framed/FramedPage.tsx');
const loadList = () => import('./list/ListPage.tsx');
const loadSearch = () => import('./search/SearchPage.tsx');

// The first screen needs none of these, so they come after it.
export const FormPage = lazy(async () => ({ default: (await loadForm()).FormPage }));
export const FramedPage = lazy(async () => ({ default: (await loadFrame()).FramedPage }));
export const ListPage = lazy(async () => ({ default: (await loadList()).ListPage }));
export const SearchPage = lazy(async () => ({ default: (await loadSearch()).SearchPage }));

/** Fetches the pages while nothing else goes on, so that the first call finds its form ready. */
export async function preloadPages(): Promise<void> {
  await Promise.all([loadForm(), loadFrame(), loadList(), loadSearch()]);
}
