import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Region } from '../region/Region.tsx';
import { onDemand, preloadOnDemand } from './on-demand.tsx';

afterEach(cleanup);

test('[CN3] code that cannot be loaded fails its region, and Retry loads it once it is available', async () => {
  let isThere = false;
  const Part = onDemand(
    () =>
      isThere ? Promise.resolve(() => <p>Here it is</p>) : Promise.reject(new Error('no server')),
    { waiting: <p>Waiting</p> },
  );
  await preloadOnDemand(() => Promise.resolve());
  render(
    <Region name="The part" look="card">
      <Part />
    </Region>,
  );
  expect(screen.getByText('Waiting')).toBeDefined();
  expect((await screen.findByRole('alert')).textContent).toContain('no server');
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Retry' })));
  expect((await screen.findByRole('alert')).textContent).toContain('no server');
  isThere = true;
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Retry' })));
  expect(await screen.findByText('Here it is')).toBeDefined();
});
