import type { RecordData } from '../dataverse.ts';
import { seedId } from './seed-id.ts';

type ArticleLine = readonly [title: string, keywords: string, paragraphs: readonly string[]];

const createdOn = [
  '2026-01-13T10:42',
  '2026-02-05T15:18',
  '2026-03-24T09:07',
  '2026-05-12T13:51',
  '2026-06-30T11:26',
  '2026-08-18T14:33',
] as const;

const lines: readonly ArticleLine[] = [
  [
    'How to read a meter',
    'meter, reading, digits, photo',
    [
      'Read the black digits from left to right and leave out the red ones.',
      'A photo that shows the digits and the serial number counts as proof.',
    ],
  ],
  [
    'What to ask when the power is out',
    'outage, breaker, emergency, crew',
    [
      'Ask whether the neighbors have power and whether the main breaker is on.',
      'Create a case with priority High and add it to the Outages queue.',
    ],
  ],
  [
    'Refunding a duplicate autopay charge',
    'billing, refund, bank, autopay',
    [
      'Compare the reference numbers. The same reference means the bank retried the payment.',
      'Refunds take three business days; give the customer the date.',
    ],
  ],
  [
    'Starting and stopping service',
    'moving, start date, final bill, deposit',
    ['Service can start up to six weeks from today.', 'Deposits are refunded with the final bill.'],
  ],
  [
    'Smart meters that lose signal',
    'smart meter, offline, network',
    [
      'Ask the customer to hold the button for ten seconds; the meter reports within an hour.',
      'If it stays offline, book a visit. No readings are lost.',
    ],
  ],
  [
    'Low water pressure',
    'water, pressure, valve, water heater',
    [
      'Check for work on the street first.',
      'If a single faucet is weak, the building owner fixes it; if all are, we do.',
    ],
  ],
];

/** How often an article has been viewed, by its number. */
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
    overriddencreatedon: `${createdOn[index]}:00Z`,
  }),
);
