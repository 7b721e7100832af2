import { expect, test } from 'vitest';
import { lessonOf } from './lesson.ts';
import { createAddresses } from '../addresses.ts';
import { findPicture, readSampleCards } from './read-samples.ts';
import { samplesPage } from './samples-page.ts';

const samples = ['customer-phone', 'minimal', 'multi-call', 'softphone'];

test('every sample has a card with its lesson, its picture and its own address', () => {
  const cards = readSampleCards(samples, createAddresses({ scheme: 'http', port: 5173 }));
  for (const { lesson, hasPicture } of cards) {
    expect(lesson.length).toBeGreaterThan(20);
    expect(hasPicture).toBe(true);
  }
  const page = samplesPage(cards);
  for (const sample of samples) expect(page).toContain(`http://${sample}.localhost:5173/`);
});

test('a lesson is plain text, whatever its markup', () => {
  expect(lessonOf('# x\n\n**Its lesson:** the `end` of\nthe [line](../line).\n\nMore')).toBe(
    'The end of the line.',
  );
  expect(lessonOf('# x')).toBe('');
});

test('nothing in a card becomes markup', () => {
  const card = { name: 'a', lesson: '<b>"&', address: 'http://a/"x', hasPicture: false };
  expect(samplesPage([card])).toContain('&lt;b>&quot;&amp;');
});

test.each(['/samples/../x.png', '/samples/unknown.png', '/samples/minimal.svg'])(
  '%s is not a picture',
  (path) => {
    expect(findPicture(path, samples)).toBeUndefined();
  },
);
