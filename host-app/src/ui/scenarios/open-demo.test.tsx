import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { parseConfig } from '../../config/parse-config.ts';
import { parseScenario } from '../../stage-files/parse-scenario.ts';
import { readStory, storyNames } from '../../scenarios/stories.ts';
import { renderShell } from '../testing/render-shell.tsx';
import { createShelf, type Shelf } from '../../scenarios/shelf.ts';
import { noStageFiles } from '../../stage-files/stage-files.ts';
import { openDemo } from './open-demo.tsx';

const config = parseConfig({});
const aScreen = () => renderShell({ providers: [] }).app;

const shelf: Shelf = {
  presented: 'the-pitch',
  usualBrand: 'mirefen',
  drivers: () => new Map(),
  stories: storyNames,
  readStory: (name) =>
    name === 'broken'
      ? parseScenario("{ title: 'A', lesson: 'B', steps: [{ agent: 'acepts' }, { passes: 0 }] }")
      : readStory(name),
  brands: ['mirefen', 'rookhill'],
  readBrand: () => undefined,
};

test.each([
  ['?scenario=knwon-caller', 'Unknown story “knwon-caller”. Did you mean “known-caller”?'],
  ['?present=the-pich', 'Unknown story “the-pich”. Did you mean “the-pitch”?'],
  ['?present&brand=rokhill', 'Unknown brand “rokhill”. Did you mean “rookhill”?'],
  ['?present&brand=zzz', 'Unknown brand “zzz”. Available: mirefen, rookhill'],
])('[SN1] %s is answered with the nearest name, and the stories', async (search, text) => {
  openDemo(search, config, shelf).start(aScreen());
  expect((await screen.findByText(text)).getAttribute('role')).toBe('alert');
});

test('[SN2] a story with mistakes does not start: each mistake is shown with its path and reason', async () => {
  openDemo('?scenario=broken', config, shelf).start(aScreen());
  await screen.findByText(/^steps\[0\]: expected "agent" to be one of "accepts"/);
  await screen.findByText(/^steps\[1\]\.passes: expected a whole number from 1 to 3600, got 0$/);
});

test.each([
  ['?present', {}, 'Mirefen Water & Power'],
  ['?present', { theme: { accent: '#5b2d8e' }, environment: { name: 'Harbor' } }, 'Harbor'],
  ['?present&brand=rookhill', { theme: { accent: '#5b2d8e' } }, 'Rookhill'],
])('[SN1] %s with the config %j is dressed as %s', (search, given, name) => {
  const own = parseConfig(given);
  const { environment } = openDemo(search, own, createShelf(noStageFiles, own)).config;
  expect(environment.name).toContain(name);
});
