import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ComponentType } from 'react';
import { afterEach, expect, test } from 'vitest';
import { preloadOnDemand } from './on-demand.tsx';
import { triggerOnDemand } from './trigger-on-demand.tsx';

afterEach(cleanup);

function Used() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>Opened {count} times</button>;
}

/** A trigger whose code loads when the test says so. */
function renderTrigger(): () => Promise<void> {
  let arrive = (_code: ComponentType): void => undefined;
  const code = new Promise<ComponentType>((resolve) => (arrive = resolve));
  const Trigger = triggerOnDemand(
    ({ onUse }) => <button onClick={onUse}>Unused</button>,
    () => code,
  );
  render(<Trigger />);
  return () =>
    act(async () => {
      arrive(Used);
      await preloadOnDemand();
    });
}

test('a button that was pressed before its code loaded is pressed once it has', async () => {
  const arrive = renderTrigger();
  fireEvent.click(screen.getByRole('button', { name: 'Unused' }));
  await arrive();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Opened 1 times' }));
});

test('a focused button keeps the focus, and nothing opens', async () => {
  const arrive = renderTrigger();
  act(() => screen.getByRole('button', { name: 'Unused' }).focus());
  await arrive();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Opened 0 times' }));
});
