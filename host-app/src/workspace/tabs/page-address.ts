import type { Page } from './pages.ts';
import type { Environment } from '../whole/state.ts';

/**
 * The address of a page in the product: organization, app, page type and content (events.md 4.5).
 */
export function pageAddress(environment: Environment, page: Page): string {
  const query = new URLSearchParams({ appid: environment.appId, ...pageParameters(page) });
  return `${environment.clientUrl}/main.aspx?${query}`;
}

/** Query parameters of a page's address. */
export function pageParameters(page: Page): Record<string, string> {
  switch (page.type) {
    case 'entityrecord':
      return {
        pagetype: 'entityrecord',
        etn: page.entityName,
        ...(page.entityId === undefined ? {} : { id: page.entityId }),
      };
    case 'entitylist':
      return {
        pagetype: 'entitylist',
        etn: page.entityName,
        ...(page.viewId === undefined ? {} : { viewid: page.viewId }),
      };
    case 'dashboard':
      return {
        pagetype: 'dashboard',
        ...(page.dashboardId === undefined ? {} : { id: page.dashboardId }),
      };
    case 'search':
      return { pagetype: 'search', searchText: page.searchText };
    case 'webresource':
      return { pagetype: 'webresource', webresourceName: page.name };
    case 'control':
      return { pagetype: 'control', controlName: page.name };
    case 'custom':
      return { pagetype: 'custom', name: page.name };
    case 'thirdpartywebsite':
    case 'error':
      return { pagetype: page.type };
  }
}
