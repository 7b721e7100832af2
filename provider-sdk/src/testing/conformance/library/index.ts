import type { LibraryCase } from '../cases.ts';
import { environmentLibraryCases } from './environment.ts';
import { eventLibraryCases } from './events.ts';
import { notificationLibraryCases } from './notifications.ts';
import { pageLibraryTopics } from './page.ts';
import { pageLibraryCases } from './pages.ts';
import { panelLibraryCases } from './panel.ts';
import { presenceLibraryCases } from './presence.ts';
import { recordLibraryCases } from './records.ts';
import { searchLibraryCases } from './search.ts';
import { senderLibraryCases } from './senders.ts';
import { sessionLibraryCases } from './sessions.ts';
import { tabLibraryCases } from './tabs.ts';
import { wireLibraryCases } from './wire.ts';

/** Requirements for a library: by area, then by method or topic. */
export const libraryCases = {
  panel: panelLibraryCases,
  sessions: sessionLibraryCases,
  tabs: tabLibraryCases,
  records: recordLibraryCases,
  search: searchLibraryCases,
  notifications: notificationLibraryCases,
  pages: pageLibraryCases,
  presence: presenceLibraryCases,
  environment: environmentLibraryCases,
  events: eventLibraryCases,
  wire: { ...wireLibraryCases, ...senderLibraryCases },
  page: pageLibraryTopics,
} satisfies Readonly<Record<string, Readonly<Record<string, readonly LibraryCase[]>>>>;
