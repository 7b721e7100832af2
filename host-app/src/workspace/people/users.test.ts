import { expect, test } from 'vitest';
import { everythingProfile } from './app-profiles.ts';
import { raiseNotification } from '../notices/notifications.ts';
import { toastFromTemplate } from '../notices/toast.ts';
import { resetAdministration } from '../providers/reset-administration.ts';
import type { User, WorkspaceState } from '../whole/state.ts';
import { aProvider, aWorkspace } from '../testing/a-workspace.ts';
import { saveUser, signIn } from './users.ts';
import type { AppProfile } from './app-profile-shape.ts';

const phone = aProvider();
const chat = aProvider({ uniqueName: 'contoso_chat', label: 'Chat', sortOrder: 10 });
const sam: User = { id: 'sam', fullName: 'Sam Okafor', lcid: 1031, roles: ['lead'] };

function forRole(id: string, provider: string): AppProfile {
  return {
    ...everythingProfile,
    uniqueName: `acme_${id}`,
    providers: [provider],
    roles: [{ id, rank: 1 }],
    isDefault: false,
  };
}

const appProfiles = [forRole('agent', 'contoso_phone'), forRole('lead', 'contoso_chat')];

function desk(sessions = 0): WorkspaceState {
  const state = aWorkspace({
    sessions,
    providers: [phone, chat],
    appProfiles: [everythingProfile],
  });
  const agent = { ...state.environment.user, roles: ['agent'] };
  const known = saveUser(saveUser(state, { user: agent, now: 0 }), { user: sam, now: 0 });
  return { ...known, appProfiles };
}

const framed = ({ providers }: WorkspaceState) => providers.map(({ uniqueName }) => uniqueName);

test('[SC6] changes to the signed-in agent apply immediately', () => {
  const { user } = desk().environment;
  const state = saveUser(desk(), {
    user: { ...user, id: user.id.toUpperCase(), roles: ['lead'] },
    now: 0,
  });
  expect(state.environment.user.roles).toEqual(['lead']);
  expect(state.users).toEqual([state.environment.user, sam]);
  expect(framed(state)).toEqual(['contoso_chat']);
});

test('[SC6] another user changes nothing on the screen', () => {
  const before = desk();
  const state = saveUser(before, { user: { ...sam, fullName: 'Sam O.' }, now: 0 });
  expect({ ...state, users: before.users }).toEqual(before);
});

test("[SC6] signing in opens a fresh workspace with the providers of the user's profile", () => {
  const before = desk(2);
  const state = signIn(before, { id: 'SAM', now: 0 });
  expect(state.environment.user).toBe(sam);
  expect(state.sessions).toHaveLength(1);
  expect(framed(state)).toEqual(['contoso_chat']);
  expect(state.outsideProviders).toEqual([phone]);
  expect(state.next).toEqual(before.next);
  // A new frame, because the page in the old one knows the previous user.
  expect(state.connections).toEqual({ contoso_chat: { status: 'loading', revision: 1 } });
});

test('[SC6] a waiting notification is answered before the next user signs in', () => {
  const [template] = desk().templates.notifications;
  const { content } = toastFromTemplate(template!, {});
  const rung = raiseNotification(desk(), {
    kind: 'toast',
    ownerId: phone.uniqueName,
    details: { content, raisedAt: 0 },
  });
  const { notifications, questions } = signIn(rung, { id: 'sam', now: 5 });
  expect([questions.open.toast, notifications.past]).toEqual([[], []]);
  expect(Object.values(questions.answers.toast)).toMatchObject([{ responseReason: 'Cancelled' }]);
});

test('[SC6] an unknown user cannot sign in', () => {
  const state = desk();
  expect(signIn(state, { id: 'nobody', now: 0 })).toBe(state);
});

test('[SC6] a reset keeps the signed-in agent, even one who is not in the seeds', () => {
  const seeds = aWorkspace({ providers: [phone, chat] });
  const state = signIn(desk(), { id: 'sam', now: 0 });
  const after = resetAdministration(state, { seeds, now: 0 });
  expect(after.environment.user).toBe(sam);
  expect(after.users).toEqual([...seeds.users, sam]);
  expect(framed(after)).toEqual(['contoso_phone', 'contoso_chat']);
});
