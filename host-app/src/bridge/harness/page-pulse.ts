import type { App } from '../../store/app.ts';
import { noteSilence, selectConnection } from '../../workspace/providers/providers.ts';
import { warning } from '../diagnostics/severity.ts';
import type { HelpListener } from './help-desk.ts';

const pause = 5_000;
const patience = 20_000;

/** A beat that is later than this says that the machine is busy, or that it slept. */
const mostLate = 1_000;

interface WatchedPage {
  readonly ping: () => void;
  /** Number of its frame: another one has another page. */
  readonly revision: number;
  /** It has answered once; one that never did may be unable to. */
  isAlive: boolean;
  heardAt: number;
  isTold: boolean;
  /** Doubles each time the agent waits, because a developer may be reading in a debugger. */
  patience: number;
}

/**
 * Asks the pages of the providers for signs of life, because no event says that the process of a
 * frame has crashed, or that it hangs.
 *
 *   unknown --answers--> alive --20 s without answer--> silent --answers--> alive
 *
 * A page that leaves says so, and the next one is unknown until it answers. When the workspace
 * itself was late (a busy machine, a debugger, a laptop that slept) or hidden, the wait starts anew.
 */
export function startPagePulse(
  { workspace, realTime, journal }: Pick<App, 'workspace' | 'realTime' | 'journal'>,
  isHidden: () => boolean,
): HelpListener & { readonly stop: () => void } {
  const pages = new Map<string, WatchedPage>();
  let lastBeat = realTime.now();
  let stopTimer: (() => void) | undefined;

  const connectionOf = (name: string) => selectConnection(workspace.getState(), name);
  const setSilent = (uniqueName: string, isSilent: boolean): void =>
    void workspace.apply(noteSilence, { uniqueName, isSilent });

  const judge = (name: string, page: WatchedPage, time: number): void => {
    if (!page.isAlive || time - page.heardAt < page.patience) return;
    // The agent chose to wait.
    if (page.isTold && !connectionOf(name).isSilent) {
      Object.assign(page, { isTold: false, heardAt: time, patience: 2 * page.patience });
      return;
    }
    if (page.isTold) return;
    page.isTold = true;
    setSilent(name, true);
    journal.diagnostics.add({ ...silence(), provider: name });
  };
  const beat = (): void => {
    const time = realTime.now();
    const stoodStill = time - lastBeat > pause + mostLate || isHidden();
    lastBeat = time;
    for (const [name, page] of pages) {
      if (page.revision !== connectionOf(name).revision) {
        pages.delete(name);
        continue;
      }
      if (stoodStill) page.heardAt = time;
      judge(name, page, time);
      page.ping();
    }
    stopTimer = realTime.after(pause, beat);
  };
  stopTimer = realTime.after(pause, beat);

  return {
    onCaller: (name, _origin, ping) => {
      const { revision } = connectionOf(name);
      setSilent(name, false);
      const heardAt = realTime.now();
      pages.set(name, { ping, revision, isAlive: false, heardAt, isTold: false, patience });
      ping();
    },
    onReport: (name, { kind }) => {
      const page = pages.get(name);
      if (!page) return;
      if (kind === 'gone') pages.delete(name);
      else if (kind === 'alive') page.isAlive = true;
      Object.assign(page, { heardAt: realTime.now(), isTold: false, patience });
      setSilent(name, false);
    },
    stop: () => stopTimer?.(),
  };
}

function silence() {
  return warning(
    'HO10',
    'chosen',
    'The page has not answered for 20 seconds: it has crashed, is busy, or is paused in a debugger.',
    'Reload it from its card if it does not come back; look for an endless loop or growing memory use.',
  );
}
