import { expect, test } from 'vitest';
import { readDocument } from './rules-page.ts';

test('[SC2] every rule has an anchor that a diagnostic can link to', async () => {
  const page = await readDocument('/docs/rules.html');
  expect(page).toContain('<p id="WR6"><b>WR6</b> An argument of the wrong type');
  expect(page).toContain('<i>chosen</i>');
});

test('[SC2] the coverage is shown as text, and no other document is', async () => {
  expect(await readDocument('/docs/coverage.html')).toContain('<pre># Coverage');
  expect(await readDocument('/docs/../package.json')).toBeUndefined();
});

test('[SC2] every trap has an anchor, and so does its rule', async () => {
  const page = (await readDocument('/docs/traps.html')) ?? '';
  const rules = (await readDocument('/docs/rules.html')) ?? '';
  const places = [...page.matchAll(/<p id="(\w+)">/g)].map(([, rule = '']) => rule);
  expect(places.length).toBeGreaterThan(20);
  for (const rule of places) expect(rules).toContain(`<p id="${rule}">`);
  expect(page).toContain('<code>notifyEvent({ ...input, cancellationToken }, id)</code>');
});
