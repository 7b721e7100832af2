import { expect, it } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { brandNames, readBrand } from './brands.ts';
import { scenarioConfig } from './scenario-config.ts';
import { readStory } from './stories.ts';

it('[SN5] every brand pack brands a presentation, and changes nothing else', () => {
  const story = readStory('the-pitch');
  if (!story) throw new Error('The pitch is gone');
  const addressOf = () => 'http://softphone.localhost:5173/';
  for (const name of brandNames) {
    const brand = readBrand(name)?.brand;
    const dressed = scenarioConfig(parseConfig({}), story, { addressOf, isPresented: true, brand });
    const plain = scenarioConfig(parseConfig({}), story, { addressOf, isPresented: false, brand });
    expect(dressed.environment.name).toBe(brand?.name);
    expect(plain.environment.name).toBe(parseConfig({}).environment.name);
  }
});

it('[SN5] an unknown brand changes nothing', () => {
  expect(readBrand('nobody')).toBeUndefined();
});

it.each(['M0 0"/><script>', 'url(https://example.org/a.svg)', 'javascript:M0 0'])(
  'a logo consists only of outlines: %s is refused',
  (outline) => {
    expect(() => parseConfig({ theme: { logo: [{ outline }] } })).toThrow(
      'theme.logo[0].outline: expected an SVG path',
    );
  },
);

it.each([
  './logo.svg',
  'brand/Logo.PNG',
  '../logo.png',
  'https://example.org/logo',
  '/srv/logo.svg',
])('a logo may be an image: %s', (logo) => {
  expect(parseConfig({ theme: { logo } }).theme.logo).toBe(logo);
});

it.each([
  'javascript:alert(1)',
  'javascript:alert(1)//.svg',
  ' javascript:alert(1)//.svg',
  'data:image/svg+xml,<svg/>',
  'data:image/png;base64,AAAA.png',
  'file:///etc/logo.png',
  '//example.org/logo.svg',
  'https://',
  'http://[1/logo.svg',
  'logo.html',
  'logo',
  '',
])('the logo %j is refused', (logo) => {
  expect(() => parseConfig({ theme: { logo } })).toThrow(
    'theme.logo: expected the path or the http address of an SVG or PNG file',
  );
});

it.each([7, {}, true])('the logo %j is refused with both valid formats', (logo) => {
  expect(() => parseConfig({ theme: { logo } })).toThrow(
    'theme.logo: expected a list of outlines, or the path or the http address',
  );
});
