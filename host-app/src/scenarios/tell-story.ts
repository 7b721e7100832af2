import type { App } from '../store/app.ts';
import { createMoments } from './moments.ts';
import { createPlaying, type Run } from './play-scenario.ts';
import { playersOf, type Drivers } from './players.ts';
import type { PlayMode } from './play-step.ts';
import type { Scenario } from '../stage-files/scenario-schema.ts';

/** A story that can be replayed from its beginning. */
export interface Telling {
  readonly read: () => Run;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Starts, or restarts: earlier steps are undone. */
  readonly begin: (mode: PlayMode) => Promise<void>;
}

const beginning = 'beginning';

/** Its widgets have to be ready: their current state is the beginning. */
export function createTelling(
  app: App,
  scenario: Scenario,
  pace: number,
  drivers: Drivers = new Map(),
): Telling {
  const players = playersOf(app, scenario, drivers);
  const playing = createPlaying(app, scenario, pace, players);
  const moments = createMoments(app, players);
  const faults = app.faults.plan();
  let isTold = false;

  const goBack = async (): Promise<void> => {
    playing.stop();
    await app.faults.set(faults);
    moments.goBack(beginning);
  };

  return {
    read: playing.read,
    subscribe: playing.subscribe,
    begin: async (mode) => {
      if (isTold) await goBack();
      else moments.keep(beginning);
      isTold = true;
      await playing.play({ mode });
    },
  };
}
