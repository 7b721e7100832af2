import type { Page } from '../tabs/pages.ts';

export type PageType = Exclude<Page['type'], 'error'>;

/** The page types of an application tab (templates.md 3.2), each with its number in the rows of the product. */
export const pageTypeNumbers = {
  entitylist: 509180000,
  entityrecord: 509180001,
  webresource: 509180002,
  control: 509180003,
  dashboard: 509180004,
  search: 509180005,
  thirdpartywebsite: 509180006,
  custom: 509180007,
} as const satisfies Readonly<Record<PageType, number>>;

export function isPageType(type: string): type is PageType {
  return Object.hasOwn(pageTypeNumbers, type);
}

export const pageTypes: readonly PageType[] = Object.keys(pageTypeNumbers).filter(isPageType);
