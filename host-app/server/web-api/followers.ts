import type { ToPage, ToServer } from '../../src/web-api/relay/channel.ts';

/** An entry for one follower, as the page sends it. */
export type FollowerLine = Extract<ToServer, { log: string }>;
type JournalLine = Omit<FollowerLine, 'follower'>;
export type HearEntry = (line: JournalLine) => void;
type Post = (message: ToPage) => void;

/** Those who follow the journal of a workspace; each hears all of it. */
export function createFollowers() {
  const byWorkspace = new Map<string, Map<number, HearEntry>>();
  let count = 0;
  return {
    /** `post` reaches the page that is open at that time. Returns a function that stops it. */
    add: (id: string, hear: HearEntry, post: Post): (() => void) => {
      count += 1;
      const follower = count;
      const followers = byWorkspace.get(id) ?? new Map<number, HearEntry>();
      byWorkspace.set(id, followers.set(follower, hear));
      post({ kind: 'journal', follower, isWanted: true });
      return () => {
        followers.delete(follower);
        if (followers.size === 0) byWorkspace.delete(id);
        post({ kind: 'journal', follower, isWanted: false });
      };
    },
    /** A page has connected, for the first time or again. */
    arrived: (id: string, post: Post): void => {
      for (const follower of byWorkspace.get(id)?.keys() ?? []) {
        post({ kind: 'journal', follower, isWanted: true });
      }
    },
    hear: (id: string, { follower, log, entry }: FollowerLine): void =>
      byWorkspace.get(id)?.get(follower)?.({ log, entry }),
  };
}
