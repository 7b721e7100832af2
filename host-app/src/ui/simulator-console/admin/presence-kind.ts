import { presenceSchema } from '../../../config/config-schema.ts';
import { isObject } from '../../../config/json-shape.ts';
import { parseWith } from '../../../config/problems.ts';
import { setPresenceOptions } from '../../../workspace/people/presence.ts';
import type { WorkspaceState } from '../../../workspace/whole/state.ts';
import type { PresenceOption } from '../../../workspace/people/presence-shape.ts';

/** A presence as its form shows it. */
export function presenceRecord(option: PresenceOption) {
  const { presenceId, presenceText, basePresenceStatus, presenceColor, canUserSet = true } = option;
  return {
    uniqueName: presenceId,
    name: presenceText,
    status: basePresenceStatus,
    color: presenceColor,
    canUserSet,
  };
}

/** Stores a presence from its form; the agent can choose it at once. */
export function savePresence(
  state: WorkspaceState,
  { raw }: { readonly raw: unknown },
): WorkspaceState {
  const given = isObject(raw) ? raw : {};
  const { text, status, color } = parseWith(presenceSchema, {
    text: given['name'],
    status: given['status'],
    color: given['color'],
  });
  const presenceId = String(given['uniqueName']);
  const { options } = state.presence;
  // setPresence identifies them only by their text.
  if (options.some((other) => other.presenceText === text && other.presenceId !== presenceId)) {
    throw new Error(`name: expected a unique text, got "${text}", which another presence uses`);
  }
  const presence: PresenceOption = {
    presenceId,
    presenceText: text,
    presenceColor: color ?? '',
    basePresenceStatus: status,
    canUserSet: given['canUserSet'] !== false,
  };
  const at = options.findIndex((other) => other.presenceId === presenceId);
  return setPresenceOptions(state, {
    options: at < 0 ? [...options, presence] : options.with(at, presence),
  });
}
