import { fromHash } from './config/snapshot-link.ts';
import type { App } from './store/app.ts';
import { inform } from './workspace/notices/bars.ts';
import { restoreSnapshot } from './workspace/whole/snapshot.ts';

/** Brings back the state that a link carries; a link that cannot be read changes nothing and says so. */
export async function restoreFromAddress({ workspace, journal }: App, hash: string): Promise<void> {
  try {
    workspace.apply(restoreSnapshot, { snapshot: await fromHash(hash) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    workspace.apply(inform, { message: 'The link does not carry a state that can be used.' });
    journal.diagnostics.add({
      severity: 'error',
      rule: 'SC5',
      provenance: 'chosen',
      provider: undefined,
      message: `The state of the link was not taken. ${reason}`,
      fix: 'Copy the whole link, or make a new one in the console under State.',
    });
  }
}
