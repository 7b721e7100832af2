import { expect, it } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { readBrand } from './brands.ts';
import { scenarioConfig } from './scenario-config.ts';
import { readStory } from './stories.ts';

it('[SE6] a story keeps the panel docked on Home while its provider has a session', () => {
  const story = readStory('known-caller');
  if (!story) throw new Error('There is no such story');
  const { screen } = scenarioConfig(parseConfig({ screen: { embeddable: true } }), story, {
    addressOf: (sample) => `http://${sample}.localhost/`,
    isPresented: false,
    brand: undefined,
  });
  expect(screen).toMatchObject({ homeKeepsPanel: true, embeddable: true });
});

it("[SN5] a brand's customers are available beside those of the story", () => {
  const story = readStory('the-pitch');
  if (!story) throw new Error('There is no pitch');
  const { records } = scenarioConfig(parseConfig({}), story, {
    addressOf: (sample) => `http://${sample}.localhost/`,
    isPresented: true,
    brand: readBrand('mirefen')?.brand,
  });
  const names = records['contact']?.map(({ fullname }) => fullname);
  expect(names).toEqual(['Marit Solberg', 'Dale Hutchins', 'Renee Castillo', 'Grace Holloway']);
});
