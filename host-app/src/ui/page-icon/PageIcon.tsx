import {
  BuildingRegular,
  ChatMultipleRegular,
  DocumentRegular,
  GlobeRegular,
  GridRegular,
  PersonRegular,
  SearchRegular,
  TableRegular,
  WrenchRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { Page } from '../../workspace/tabs/pages.ts';
import { pageKind, type PageKind } from './page-kind.ts';

const icons: Readonly<Record<PageKind, FluentIcon>> = {
  case: WrenchRegular,
  account: BuildingRegular,
  contact: PersonRegular,
  conversation: ChatMultipleRegular,
  record: DocumentRegular,
  search: SearchRegular,
  list: TableRegular,
  dashboard: GridRegular,
  web: GlobeRegular,
};

/** The kind of a page. It adds nothing to the title, so assistive technology skips it. */
export function PageIcon({ page, size }: { readonly page: Page; readonly size: number }) {
  const kind = pageKind(page);
  const Icon = icons[kind];
  return <Icon fontSize={size} data-kind={kind} aria-hidden />;
}
