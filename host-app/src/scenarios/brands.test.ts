import { expect, it } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { brandNames, readBrand } from './brands.ts';
import { scenarioConfig } from './scenario-config.ts';
import { readStory } from './stories.ts';

it('[SN5] every brand pack dresses a presentation, and nothing else', () => {
  const story = readStory('the-pitch');
  if (!story) throw new Error('The pitch is gone');
  const addressOf = () => 'http://softphone.localhost:5173/';
  for (const name of brandNames) {
    const brand = readBrand(name);
    const dressed = scenarioConfig(parseConfig({}), story, { addressOf, isPresented: true, brand });
    const plain = scenarioConfig(parseConfig({}), story, { addressOf, isPresented: false, brand });
    expect(dressed.environment.name).toBe(brand?.name);
    expect(plain.environment.name).toBe(parseConfig({}).environment.name);
  }
});

it('[SN5] a brand that no pack has dresses nothing', () => {
  expect(readBrand('nobody')).toBeUndefined();
});

it.each(['M0 0"/><script>', 'url(https://example.org/a.svg)', 'javascript:M0 0'])(
  'a logo is outlines alone: %s is refused',
  (outline) => {
    expect(() => parseConfig({ theme: { logo: [{ outline }] } })).toThrow(
      'theme.logo[0].outline: expected an SVG path',
    );
  },
);
