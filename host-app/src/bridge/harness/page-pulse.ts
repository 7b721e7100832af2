import type { App } from '../../store/app.ts';
import { noteSilence, selectConnection } from '../../workspace/providers/providers.ts';
import { warning } from '../diagnostics/severity.ts';
import type { HelpListener } from './help-desk.ts';

const pause = 5_000;
const patience = 20_000;

interface WatchedPage {
  readonly ping: () => void;
  /** Number of its frame: another one has another page. */
  readonly revision: number;
  /** It has answered once; one that never did may be unable to. */
  isAlive: boolean;
  heardAt: number;
  isTold: boolean;
}

/**
 * Asks the pages of the providers for signs of life, since a browser tells nobody that the process of
 * a frame has crashed, or that it hangs.
 *
 *   unknown --answers--> alive --20 s without answer--> silent --answers--> alive
 *
 * A page that leaves says so, and the next one is unknown until it answers. When the workspace
 * itself stood still (a debugger, a laptop that slept) or was hidden, the waiting starts anew.
 */
export function startPagePulse(
  { workspace, realTime, journal }: Pick<App, 'workspace' | 'realTime' | 'journal'>,
  isHidden: () => boolean,
): HelpListener & { readonly stop: () => void } {
  const pages = new Map<string, WatchedPage>();
  let lastBeat = realTime.now();
  let stopTimer: () => void = () => undefined;

  const connectionOf = (name: string) => selectConnection(workspace.getState(), name);
  const setSilent = (uniqueName: string, isSilent: boolean): void =>
    void workspace.apply(noteSilence, { uniqueName, isSilent });

  const judge = (name: string, page: WatchedPage, time: number): void => {
    if (!page.isAlive || time - page.heardAt < patience) return;
    // The agent chose to wait.
    if (page.isTold && !connectionOf(name).isSilent) {
      Object.assign(page, { isTold: false, heardAt: time });
      return;
    }
    if (page.isTold) return;
    page.isTold = true;
    setSilent(name, true);
    journal.diagnostics.add({ ...silence(), provider: name });
  };
  const beat = (): void => {
    const time = realTime.now();
    const stoodStill = time - lastBeat > 2 * pause || isHidden();
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
      pages.set(name, { ping, revision, isAlive: false, heardAt: realTime.now(), isTold: false });
      ping();
    },
    onReport: (name, { kind }) => {
      const page = pages.get(name);
      if (!page) return;
      if (kind === 'gone') pages.delete(name);
      else if (kind === 'alive') page.isAlive = true;
      Object.assign(page, { heardAt: realTime.now(), isTold: false });
      setSilent(name, false);
    },
    stop: () => stopTimer(),
  };
}

function silence() {
  return warning(
    'HO10',
    'chosen',
    'The page has not answered for 20 seconds: its process may have crashed, or it is busy or held by a debugger.',
    'Reload it in its card if it does not come back; look for an endless loop or for too much memory.',
  );
}
