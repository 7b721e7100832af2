import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveUser, signIn } from '../../../workspace/people/users.ts';
import { providersAnswer } from '../../testing/providers-answer.ts';
import { renderShell } from '../../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const alex = 'b2a7c1de-0f43-4c7a-9a51-2f6d8e0c7b11';
const kim = 'c0ffee00-0000-4000-8000-000000000001';
const seed = {
  systemuser: [
    { systemuserid: alex, firstname: 'Alex', lastname: 'Rivera' },
    { systemuserid: kim, firstname: 'Kim', lastname: 'Lee' },
  ],
  incident: [
    { title: "Alex's case", 'ownerid@odata.bind': `/systemusers(${alex})` },
    { title: "Kim's case", 'ownerid@odata.bind': `/systemusers(${kim})` },
  ],
  task: [
    { subject: "Alex's task", 'ownerid@odata.bind': `/systemusers(${alex})` },
    { subject: "Kim's task", 'ownerid@odata.bind': `/systemusers(${kim})` },
  ],
};

test('the dashboard shows the work of the user who has just signed in', async () => {
  const { app } = renderShell({ seed });
  const user = { ...app.workspace.getState().environment.user, id: kim, fullName: 'Kim Lee' };
  const shows = (name: string) => within(screen.getByRole('main')).queryByText(name) !== null;
  expect([shows("Alex's case"), shows("Alex's task")]).toEqual([true, true]);
  await act(async () => void app.workspace.apply(saveUser, { user, now: 0 }));
  await act(async () => void app.workspace.apply(signIn, { id: kim, now: 0 }));
  expect(screen.getByRole('heading', { name: /, Kim$/ })).toBeDefined();
  expect([shows("Alex's case"), shows("Alex's task")]).toEqual([false, false]);
  expect([shows("Kim's case"), shows("Kim's task")]).toEqual([true, true]);
});
