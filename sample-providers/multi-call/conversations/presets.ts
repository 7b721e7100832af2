/** Somebody who may write to us, and what they will say. */
export interface Preset {
  readonly id: string;
  readonly customerName: string;
  readonly channel: string;
  readonly topic: string;
  /** The customer record is known, so the toast is the one for authenticated customers. */
  readonly isKnown: boolean;
  readonly opening: string;
  /** One line after each reply of ours. */
  readonly answers: readonly string[];
  /** The name that the first answer gives away; the session is titled with it. */
  readonly introducesAs?: string;
}

export const presets: readonly [Preset, ...Preset[]] = [
  {
    id: 'late-parcel',
    customerName: 'Grace Sample',
    channel: 'Web chat',
    topic: 'Where is my parcel?',
    isKnown: true,
    opening: 'Hello! My parcel was due on Monday and the tracking page has not moved since.',
    answers: [
      'The order number is 10482.',
      'Friday before noon would be perfect.',
      'Wonderful, thank you for sorting that out!',
    ],
  },
  {
    id: 'double-charge',
    customerName: 'Tomás Herrera',
    channel: 'WhatsApp',
    topic: 'Charged twice',
    isKnown: true,
    opening: 'You took 49.90 twice this month. Can I get one of them back?',
    answers: ['Yes, the card that ends in 2210.', 'How long will that take?', 'Fine. Thanks!'],
  },
  {
    id: 'locked-out',
    customerName: 'Visitor 7',
    channel: 'Web chat',
    topic: 'Cannot sign in',
    isKnown: false,
    opening: 'I am locked out of my account and need it today.',
    answers: ['My name is Noor Haddad.', 'I am in, thank you.'],
    introducesAs: 'Noor Haddad',
  },
  {
    id: 'change-of-address',
    customerName: 'Konstantina Papadimitriou-Oyelaran',
    channel: 'SMS',
    topic: 'New address',
    isKnown: true,
    opening: 'We move next week. Where do I change the address of my subscription?',
    answers: ['12 Harbour Row, from the first of the month.', 'Perfect, bye!'],
  },
];

export const findPreset = (id: string): Preset | undefined =>
  presets.find((preset) => preset.id === id);
