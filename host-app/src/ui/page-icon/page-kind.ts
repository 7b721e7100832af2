import type { Page } from '../../workspace/tabs/pages.ts';

/** Kind of a page, as its icon shows it (look.md 1). */
export type PageKind =
  | 'case'
  | 'account'
  | 'contact'
  | 'conversation'
  | 'record'
  | 'search'
  | 'list'
  | 'dashboard'
  | 'web';

const recordKinds: ReadonlyMap<string, PageKind> = new Map([
  ['incident', 'case'],
  ['account', 'account'],
  ['contact', 'contact'],
  ['msdyn_ocliveworkitem', 'conversation'],
]);

export function pageKind(page: Page): PageKind {
  switch (page.type) {
    case 'entityrecord':
      return recordKinds.get(page.entityName) ?? 'record';
    case 'entitylist':
      return 'list';
    case 'search':
    case 'dashboard':
      return page.type;
    case 'webresource':
    case 'thirdpartywebsite':
    case 'control':
    case 'custom':
    case 'error':
      return 'web';
  }
}
