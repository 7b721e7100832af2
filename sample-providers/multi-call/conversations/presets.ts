/** A customer who may write, and their lines. */
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
  /** The name in the first answer, which becomes the session's title. */
  readonly introducesAs?: string;
}

export const presets: readonly [Preset, ...Preset[]] = [
  {
    id: 'meter-reading',
    customerName: 'Grace Holloway',
    channel: 'Web chat',
    topic: 'How do I read my meter?',
    isKnown: true,
    opening: 'Hi! My bill asks for a meter reading. Which of these numbers do you need?',
    answers: [
      'It says 48,213, and then one more digit in red.',
      'Just the black ones, got it. 48,213.',
      'That was easy. Thank you!',
    ],
  },
  {
    id: 'double-charge',
    customerName: 'Tomás Herrera',
    channel: 'WhatsApp',
    topic: 'Charged twice',
    isKnown: true,
    opening: 'You charged me $49.90 twice this month. Can I get one of them back?',
    answers: ['Yes, the card ending in 2210.', 'How long will that take?', 'Great, thanks!'],
  },
  {
    id: 'locked-out',
    customerName: 'Visitor 7',
    channel: 'Web chat',
    topic: 'Cannot sign in',
    isKnown: false,
    opening: "I'm locked out of the customer portal and my bill is due today.",
    answers: ['My name is Noor Haddad.', "I'm in. Thank you!"],
    introducesAs: 'Noor Haddad',
  },
  {
    id: 'service-at-new-address',
    customerName: 'Konstantina Papadimitriou-Oyelaran',
    channel: 'SMS',
    topic: 'Service at a new address',
    isKnown: true,
    opening: 'We are moving next week. How do I start service at the new place?',
    answers: ['12 Harbor Street, from the 1st of next month.', 'Perfect, bye!'],
  },
];

export const findPreset = (id: string): Preset | undefined =>
  presets.find((preset) => preset.id === id);
