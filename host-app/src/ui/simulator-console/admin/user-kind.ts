import { userSchema } from '../../../config/environment-schema.ts';
import { isObject } from '../../../config/json-shape.ts';
import { parseWith } from '../../../config/problems.ts';
import type { User, WorkspaceState } from '../../../workspace/whole/state.ts';
import { saveUser } from '../../../workspace/people/users.ts';
import { lineOf, listOf } from './lists.ts';

/** A user as the form shows it. */
export function userRecord({ id, fullName, lcid, roles }: User) {
  return { uniqueName: id, name: fullName, lcid, roles: lineOf(roles) };
}

/** Stores a user from the form; changes to the signed-in agent apply immediately. */
export function saveUserRecord(
  state: WorkspaceState,
  { raw, now }: { readonly raw: unknown; readonly now: number },
): WorkspaceState {
  const { uniqueName: id, name: fullName, lcid, roles } = isObject(raw) ? raw : {};
  const user = parseWith(userSchema, { id, fullName, lcid, roles: listOf(roles) });
  return saveUser(state, { user, now });
}
