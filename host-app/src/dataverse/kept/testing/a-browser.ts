import 'fake-indexeddb/auto';
import type { Dataverse, DataverseOptions } from '../../dataverse.ts';
import { aDataverse } from '../../testing/a-dataverse.ts';
import type { KeptChannel, KeptMessage } from '../kept-channel.ts';
import { keepRecords } from '../keep-records.ts';
import type { Keeper, KeptStatus } from '../keeper.ts';

export type TestPage = {
  readonly records: Dataverse;
  readonly keeper: Keeper;
  readonly status: () => KeptStatus;
  /** Lets time pass for this page, so that pending rows are written. */
  readonly pass: () => void;
  /**
   * Delivers the messages of other pages to this page, oldest first; returns whether there were any.
   */
  readonly hear: () => boolean;
  /** Like a crash of the tab: nothing more is written. */
  readonly crash: () => void;
};

let databases = 0;

/** A browser with its own database, whose pages receive messages when the test says so. */
export function aBrowser() {
  databases += 1;
  const name = `kept-${databases}`;
  const listeners = new Map<object, ((message: KeptMessage) => void)[]>();
  const inboxes = new Map<object, KeptMessage[]>();

  const channelOf = (page: object): KeptChannel => ({
    post: (message) => {
      for (const [other, inbox] of inboxes) if (other !== page) inbox.push(message);
    },
    listen: (onMessage) => listeners.set(page, [...(listeners.get(page) ?? []), onMessage]),
    close: () => inboxes.delete(page),
  });

  let pages = 0;
  const openPage = async (options: Partial<DataverseOptions> = {}): Promise<TestPage> => {
    pages += 1;
    const page = {};
    const prefix = String(pages).padStart(8, '0');
    let ids = 0;
    const newId = (): string => {
      ids += 1;
      return `${prefix}-0000-4000-8000-${String(ids).padStart(12, '0')}`;
    };
    inboxes.set(page, []);
    const timers = new Set<() => void>();
    let status: KeptStatus = { trouble: undefined, aside: [] };
    const records = aDataverse({ newId, ...options }).dataverse;
    const keeper = await keepRecords(records, {
      name,
      except: ['queue'],
      newId,
      after: (_delay, callback) => {
        timers.add(callback);
        return () => timers.delete(callback);
      },
      onStatus: (next) => {
        status = next;
      },
      openChannel: () => channelOf(page),
    });
    return {
      records,
      keeper,
      status: () => status,
      pass: () => {
        const due = [...timers];
        timers.clear();
        for (const callback of due) callback();
      },
      hear: () => {
        const told = inboxes.get(page) ?? [];
        inboxes.set(page, []);
        for (const message of told) {
          for (const listener of listeners.get(page) ?? []) listener(message);
        }
        return told.length > 0;
      },
      crash: keeper.stop,
    };
  };
  /** A page whose start is complete at once, without sample rows that arrive later. */
  const openWholePage = async (options: Partial<DataverseOptions> = {}): Promise<TestPage> => {
    const page = await openPage(options);
    await page.keeper.startIsWhole();
    return page;
  };
  return { name, openPage, openWholePage };
}

/** Lets all pages write and receive until no page has news. */
export async function settle(pages: readonly TestPage[]): Promise<void> {
  for (const { keeper } of pages) await keeper.flush();
  let isQuiet = false;
  while (!isQuiet) {
    isQuiet = !pages.map(({ hear }) => hear()).includes(true);
    for (const { keeper } of pages) await keeper.heard();
  }
}
