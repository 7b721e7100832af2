import type { ServerNames } from '../host-names.ts';
import type { Upgrade } from '../upgrades.ts';
import type { ControlSettings, ControlSite } from './door.ts';
import { openJournalStream } from './journal-stream.ts';

interface ControlParts extends Pick<ControlSite, 'workspaces' | 'address' | 'move'> {
  readonly names: ServerNames;
}

interface Control {
  readonly site: ControlSite | undefined;
  readonly upgrade: Upgrade;
  readonly close: () => void;
}

/** Opens the control door, if the server was started with it. */
export function openControl(
  settings: ControlSettings | undefined,
  { names, ...parts }: ControlParts,
): Control {
  if (settings === undefined) {
    return { site: undefined, upgrade: () => false, close: () => undefined };
  }
  const site: ControlSite = { ...settings, ...parts, configs: new Map() };
  return { site, ...openJournalStream(site, names) };
}
