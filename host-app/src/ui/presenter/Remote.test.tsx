import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Presenter } from '../../scenarios/presenter.ts';
import type { Stage } from '../../scenarios/stage.ts';
import { followRemote } from './follow-remote.ts';
import { Remote } from './Remote.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const view: Stage = {
  title: 'A day at the desk',
  beats: ['A call comes in', 'The caller is known'],
  played: 1,
  isPlaying: false,
  caption: 'A call comes in.',
  showsCaption: true,
  isCalm: false,
  lastReturn: undefined,
  delay: undefined,
  note: undefined,
  nextLine: 'She is known.',
};

function aPresenter(read: () => Stage): Presenter {
  return {
    read,
    subscribe: () => () => undefined,
    next: async () => {},
    skip: async () => {},
    playTo: async () => {},
    goBack: () => undefined,
    showCaption: () => undefined,
    calm: () => undefined,
    ring: () => undefined,
    note: () => undefined,
  };
}

test('the remote says when the stage is in a background tab, and no longer than that', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  followRemote(aPresenter(() => view));
  render(<Remote />);
  expect(await screen.findByText(/in a background tab, where the browser slows it/)).toBeDefined();
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => screen.queryByText(/background tab/)).toBeNull();
  expect(screen.getByRole('heading', { name: 'A day at the desk' })).toBeDefined();
});

test('a clicker goes to the next beat and to the one before the last', async () => {
  const presenter = { ...aPresenter(() => view), next: vi.fn(async () => {}), goBack: vi.fn() };
  followRemote(presenter);
  render(<Remote />);
  await screen.findByRole('button', { name: 'Next beat' });
  fireEvent.keyDown(window, { key: 'PageDown' });
  fireEvent.keyDown(window, { key: 'PageDown', repeat: true });
  fireEvent.keyDown(window, { key: 'PageUp' });
  await expect.poll(() => presenter.goBack).toHaveBeenCalledExactlyOnceWith(-1);
  expect(presenter.next).toHaveBeenCalledOnce();
});
