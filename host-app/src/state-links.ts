import { fromHash } from './config/snapshot-link.ts';
import { arrivalOf, carriesState, refusalOf, type Arrival } from './link-arrival.ts';
import type { App } from './store/app.ts';
import { inform } from './workspace/notices/bars.ts';

/**
 * The link that a page was opened with. Resolves when it is applied, refused, or pending a
 * question, which is before the first frame: the question then appears in front of the configured
 * workspace.
 */
export async function openWithLink(view: Window, app: App, keepsRecords: boolean): Promise<void> {
  const arrival = arrivalOf(view);
  if (keepsRecords && refusalOf(arrival) === undefined) {
    app.workspace.apply(inform, {
      message:
        'A link never shows the records that this browser keeps. Open the workspace without the link to see them.',
    });
  }
  const taken = takeLink(app, arrival).then((isTaken) => isTaken || forgetLink(view, arrival));
  const asked = new Promise<void>((resolve) => {
    const stop = app.foreign.subscribe(() => {
      stop();
      resolve();
    });
  });
  await Promise.race([taken, asked]);
}

/** Applies or refuses a link that was pasted into the open workspace, at once and only once. */
export async function takePastedLink(view: Window, app: App): Promise<void> {
  // Only the address has changed: how the page was opened says nothing about it.
  const arrival = { ...arrivalOf(view), referrer: '' };
  if (!carriesState(arrival)) return;
  if (!(await takeLink(app, arrival))) forgetLink(view, arrival);
}

async function takeLink(app: App, arrival: Arrival): Promise<boolean> {
  const refusal = refusalOf(arrival);
  if (refusal !== undefined) {
    refuse(app, refusal, 'If you trust the link, paste it into the address bar of a new tab.');
    return false;
  }
  try {
    const snapshot = await fromHash(arrival.hash);
    return await app.foreign.restore(snapshot, () => leaveKeptRows(app));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    refuse(app, reason, 'Copy the whole link, or make a new one in the console under State.');
    return false;
  }
}

/** A link's widgets must not read the agent's kept rows, so the records are those of the start. */
async function leaveKeptRows({ kept, records }: App): Promise<void> {
  const { keeper } = kept.state();
  if (!keeper) return;
  await keeper.flush();
  keeper.stop();
  kept.change({ keeper: undefined, trouble: undefined, aside: [] });
  records.reset();
}

function refuse({ workspace, journal }: App, reason: string, fix: string): void {
  const [line = ''] = reason.split('\n');
  const message = `The state in the link was not applied. ${line.slice(0, 200)}`;
  workspace.apply(inform, { message });
  journal.diagnostics.add({
    severity: 'error',
    rule: 'SC5',
    provenance: 'chosen',
    message: `The state in the link was not applied. ${reason}`,
    fix,
  });
}

// A refused link does not ask again after a reload.
function forgetLink({ location, history }: Window, { hash }: Arrival): void {
  if (location.hash !== hash) return;
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
}
