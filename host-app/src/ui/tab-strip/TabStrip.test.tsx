import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { TabStrip, type StripTab } from './TabStrip.tsx';

afterEach(cleanup);

function renderStrip(count: number): HTMLElement {
  const tabs: readonly StripTab[] = Array.from({ length: count }, (_, index) => ({
    id: `tab-${index}`,
    title: `Tab ${index}`,
    content: `Tab ${index}`,
    canClose: index > 0,
  }));
  render(
    <TabStrip
      label="Sessions"
      size="large"
      tabs={tabs}
      selectedId="tab-2"
      onSelect={() => undefined}
      onClose={() => undefined}
    />,
  );
  const grid = screen.getByRole('tablist', { name: 'Sessions' }).parentElement;
  if (!grid) throw new Error('The tablist has no parent');
  return grid;
}

const columns = (grid: HTMLElement): readonly string[] =>
  grid.style.gridTemplateColumns.split(') ').map((column) => column.replace(')', ''));

test('few tabs are as wide as their titles', () => {
  expect(renderStrip(3).style.gridTemplateColumns).toBe(
    'repeat(3, minmax(min-content, max-content))',
  );
});

test('crowded tabs shrink; the selected one and Home stay readable', () => {
  const grid = renderStrip(10);
  expect(grid.style.gridTemplateColumns.startsWith('max-content minmax(')).toBe(true);
  const widths = columns(grid).map((column) => /(\d+)px/.exec(column)?.[1]);
  expect(widths.filter((width) => width === '148')).toHaveLength(1);
  expect(widths.filter((width) => width === '76')).toHaveLength(8);
});
