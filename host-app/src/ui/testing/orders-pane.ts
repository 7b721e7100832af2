import type { SidePane } from '../../store/script-desk.ts';

/** A side pane with a list, as a page script makes one. */
export const ordersPane: SidePane = {
  id: 'o',
  title: 'Orders',
  imageSrc: '',
  canClose: false,
  hideHeader: false,
  width: 400,
  hidden: false,
  alwaysRender: false,
  keepBadgeOnSelect: false,
  badge: 4,
  page: { type: 'entitylist', entityName: 'contact' },
};
