import type { RecordData } from '../dataverse.ts';
import { seedId } from './seed-id.ts';

type ArticleLine = readonly [title: string, keywords: string, paragraphs: readonly string[]];

const lines: readonly ArticleLine[] = [
  [
    'How to read a meter',
    'meter, reading, digits, photo',
    [
      'Read the black digits from left to right and leave out the red ones.',
      'A photo with the serial number in view counts as proof of a reading.',
    ],
  ],
  [
    'What to ask when the power is out',
    'outage, breaker, emergency, crew',
    [
      'Ask whether the neighbours have light and whether the main breaker is up.',
      'Create a case with priority High and put it into the queue Outages.',
    ],
  ],
  [
    'Refunding a double direct debit',
    'billing, refund, bank, direct debit',
    [
      'Compare the references of both debits. The same reference means a retry by the bank.',
      'A refund takes three working days; tell the customer the date.',
    ],
  ],
  [
    'Moving in and moving out',
    'moving, start date, final bill, deposit',
    [
      'A start date can be set up to six weeks ahead.',
      'The deposit is paid back with the final bill.',
    ],
  ],
  [
    'Smart meters that lose their signal',
    'smart meter, offline, network',
    [
      'Ask the customer to hold the button for ten seconds; the meter reports within an hour.',
      'If it stays offline, order a visit. Readings are not lost.',
    ],
  ],
  [
    'Low water pressure',
    'water, pressure, valve, boiler',
    [
      'Check for works in the street first.',
      'One tap only is a matter for the building; all taps are a matter for us.',
    ],
  ],
];

/** How often an article has been read, by its number. */
export function viewsOf(number: number): number {
  return 12 + ((number * 53) % 190);
}

export const articles: readonly RecordData[] = lines.map(
  ([title, keywords, paragraphs], index) => ({
    knowledgearticleid: seedId('knowledgearticle', index + 1),
    articlepublicnumber: `KA-0${1001 + index}`,
    title,
    keywords,
    description: paragraphs[0],
    content: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    statuscode: 7,
    knowledgearticleviews: viewsOf(index + 1),
    overriddencreatedon: `2026-0${index + 1}-02T09:00:00Z`,
  }),
);
