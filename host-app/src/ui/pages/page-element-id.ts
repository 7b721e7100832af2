/** DOM id of the page that an application tab shows. */
export function pageElementId(tabId: string): string {
  return `page-of-${tabId}`;
}

/** DOM id of the Inbox. */
export const inboxElementId = 'page-of-inbox';
