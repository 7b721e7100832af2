import { useState } from 'react';
import { readJson } from '../../../config/read-json.ts';
import { toHash } from '../../../config/snapshot-link.ts';
import { parseSnapshot } from '../../../config/snapshot-schema.ts';
import { useApp } from '../../../store/hooks.ts';
import { takeSnapshot, type Snapshot } from '../../../workspace/whole/snapshot.ts';
import { useAttempt } from '../useAttempt.ts';

/** The state as text, its way back into the workspace, and what came of that. */
export function useWholeState() {
  const { workspace, foreign } = useApp();
  const current = (): string => JSON.stringify(takeSnapshot(workspace.getState()), undefined, 2);
  const [text, setText] = useState(current);
  const { attempt, problems } = useAttempt();
  const [said, setSaid] = useState('');
  const restore = async (json: string): Promise<void> => {
    let snapshot: Snapshot | undefined;
    setSaid('');
    attempt(() => {
      snapshot = parseSnapshot(readJson(json));
    });
    if (!snapshot) return;
    const isRestored = await foreign.restore(snapshot);
    if (isRestored) setText(current());
    setSaid(isRestored ? 'The workspace now matches the text.' : 'Refused: nothing has changed.');
  };
  const copyLink = async (): Promise<void> => {
    const { origin, pathname } = window.location;
    const hash = await toHash(takeSnapshot(workspace.getState()));
    try {
      await navigator.clipboard.writeText(`${origin}${pathname}${hash}`);
      setSaid('Copied a link that restores this state.');
    } catch {
      setSaid('The browser does not allow copying.');
    }
  };
  return { current, text, setText, problems, said, restore, copyLink };
}
