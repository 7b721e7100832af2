import type { Verb } from '../stage-files/driver-schema.ts';
import type { App } from '../store/app.ts';
import { reloadProvider } from '../workspace/providers/providers.ts';
import { restoreWorkspace } from '../workspace/whole/restore.ts';
import { sendDemoCommand } from './demo-command.ts';
import { drive, isForPage, stepsFor } from './drive.ts';
import { sinceNow } from './observe.ts';
import type { Player } from './players.ts';

/**
 * Moments of a story that one can return to: the workspace, its records and the widgets' own state.
 */
export interface Moments {
  readonly keep: (moment: string) => void;
  /**
   * Keeps the current moment as the start: the records return to those of the start, including rows
   * that come to it later.
   */
  readonly keepStart: (moment: string) => void;
  /** False for a moment that was never kept. */
  readonly goBack: (moment: string) => boolean;
}

/** `report` receives the reason when a widget cannot be restored. */
export function createMoments(
  app: App,
  players: readonly Player[],
  report: (problem: string) => void = () => undefined,
): Moments {
  const { workspace, records, clock } = app;
  const ways = new Map<string, () => void>();
  const keepWith = (moment: string, restoreRecords: () => void): void => {
    const earlier = workspace.getState();
    for (const player of players) remember(app, player, moment, report);
    ways.set(moment, () => {
      restoreRecords();
      workspace.apply(restoreWorkspace, { earlier, now: clock.now() });
      for (const player of players) restore(app, player, moment, report);
    });
  };
  return {
    keep: (moment) => keepWith(moment, records.remember()),
    keepStart: (moment) => keepWith(moment, records.reset),
    goBack: (moment) => {
      const way = ways.get(moment);
      way?.();
      return way !== undefined;
    },
  };
}

type Report = (problem: string) => void;

function remember(app: App, player: Player, moment: string, report: Report): void {
  if (player.sample !== undefined) {
    sendDemoCommand(app, player.uniqueName, { name: 'remember', moment });
  } else driveVerb(app, player, 'remember', moment, report);
}

/**
 * The driver restores the widget. Without such a driver, the widget loads again and finds its
 * sessions, as after any reload.
 */
function restore(app: App, player: Player, moment: string, report: Report): void {
  const { uniqueName } = player;
  if (player.sample !== undefined) {
    sendDemoCommand(app, uniqueName, { name: 'goBack', moment });
  } else if (!driveVerb(app, player, 'restore', moment, report)) {
    app.workspace.apply(reloadProvider, { uniqueName });
    watchReturn(app, player, report);
  }
}

/** False when the driver has no such verb that a page can do. */
function driveVerb(app: App, player: Player, verb: Verb, moment: string, report: Report): boolean {
  const steps = stepsFor(player, [verb], { moment });
  if (!steps?.every(isForPage)) return false;
  void drive(app, player, steps).then((problem) => {
    if (problem !== undefined) report(`${player.label} was not restored: ${problem}`);
  });
  return true;
}

/** A widget that restores itself asks for its sessions within this time. */
const asksWithinMs = 8_000;
const questions =
  /^(getallsessions|getfocusedsession|getsession|retrieverecord|searchandopenrecords|search)$/i;

function watchReturn({ workspace, journal, realTime }: App, player: Player, report: Report): void {
  const { uniqueName, label } = player;
  const isOwner = (): boolean =>
    workspace.getState().sessions.some(({ ownerId }) => ownerId === uniqueName);
  if (!isOwner()) return;
  const since = sinceNow({ journal });
  realTime.after(asksWithinMs, () => {
    const hasAsked = since
      .traffic()
      .some(
        ({ kind, type, provider }) =>
          kind === 'request' && provider === uniqueName && questions.test(type),
      );
    if (hasAsked || !isOwner()) return;
    report(
      `${label} was loaded again and did not ask for its sessions, so it may not show the call of this beat. Give its driver "remember" and "restore".`,
    );
  });
}
