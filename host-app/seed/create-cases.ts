import type { Contact } from './create-customers.ts';
import { userCount } from './create-people.ts';
import { toTable, type DeskTable } from './desk-table.ts';
import { daysLater, stampOf, today, workTime, type Dice } from './dice.ts';
import { colleagues, streets } from './names.ts';
import { themes, type Theme } from './themes.ts';

/** One case, with everything its activities refer to. */
export type Story = {
  readonly number: number;
  readonly theme: Theme;
  readonly contact: Contact;
  readonly owner: number;
  readonly start: number;
  readonly isOpen: boolean;
  /** 1 phone, 2 email, 3 web. */
  readonly origin: 1 | 2 | 3;
  readonly priority: 1 | 2 | 3;
  readonly fill: (text: string) => string;
};

const casesOfFirstScreen = 20;
const caseCount = 380;
const openDays = 40;
const queueItemsOfFirstScreen = 6;

export function createCases(
  dice: Dice,
  contacts: readonly Contact[],
): { readonly tables: readonly DeskTable[]; readonly stories: readonly Story[] } {
  const starts = Array.from({ length: caseCount }, () => startOf(dice)).toSorted((a, b) => a - b);
  const stories = starts.map((start, index) => createStory(dice, contacts, start, index));
  const waiting = stories.filter(({ isOpen }) => isOpen && dice.chance(0.5));
  const cases = stories.map((story) => toCase(dice, story));
  const titles = new Map(cases.map((row) => [row['incidentid:id'], row.title]));
  return {
    stories,
    tables: [
      toTable('incident', cases),
      toTable(
        'queueitem',
        waiting.map((story, index) => toQueueItem(story, titles.get(story.number) ?? '', index)),
      ),
      toTable('annotation', stories.filter(() => dice.chance(0.55)).map(toNote)),
    ],
  };
}

// Recent cases are more frequent than old ones.
function startOf(dice: Dice): number {
  const daysAgo = Math.floor((dice.between(0, 1_000) / 1_000) ** 2 * 420);
  return workTime(daysAgo, dice.between(0, daysAgo === 0 ? 350 : 590));
}

function createStory(
  dice: Dice,
  contacts: readonly Contact[],
  start: number,
  index: number,
): Story {
  const theme = dice.pick(themes);
  const contact = dice.pick(contacts);
  const isRecent = daysLater(start, openDays) > today;
  return {
    number: casesOfFirstScreen + index + 1,
    theme,
    contact,
    owner: dice.chance(0.2) ? 1 : dice.between(2, userCount),
    start,
    isOpen: isRecent ? dice.chance(0.72) : dice.chance(0.04),
    origin: dice.pick([1, 1, 1, 2, 2, 3] as const),
    priority: dice.chance(0.75) ? theme.priority : dice.pick([1, 2, 3] as const),
    fill: createFiller(dice, contact, start),
  };
}

function createFiller(dice: Dice, contact: Contact, start: number): (text: string) => string {
  const date = daysLater(start, -dice.between(1, 6));
  const [first, last] = dice.pick(colleagues);
  const dollars = dice.between(38, 940);
  const values: Readonly<Record<string, string>> = {
    amount: `$${dollars}.${String(dice.between(0, 99)).padStart(2, '0')}`,
    // Between 5 and 25 percent of a year's bill for 9,000 kWh.
    savings: `$${60 + (dollars % 240)}`,
    meter: `QM-${dice.between(100, 999)}-${dice.between(1_000, 9_999)}`,
    reading: dice.between(1_000, 98_999).toLocaleString('en-US'),
    ...placeOf(dice, contact),
    city: contact.city,
    day: dayName(date),
    // The last activity of a case is at most 16 days after its start.
    upcoming: dayName(daysLater(date, 23)),
    colleague: `${first} ${last}`,
  };
  return (text) => text.replaceAll(/\{(\w+)\}/g, (_all, key: string) => values[key] ?? '');
}

function placeOf(dice: Dice, contact: Contact): Readonly<Record<'street' | 'at', string>> {
  if (dice.chance(0.7)) return { street: contact.street, at: `at ${contact.street}` };
  const street = dice.pick(streets);
  return { street, at: `on ${street}` };
}

function dayName(time: number): string {
  const options = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-US', options).format(time);
}

function toCase(dice: Dice, story: Story) {
  const { number, theme, contact, owner, start, isOpen, origin, priority, fill } = story;
  const isOfCompany = contact.account !== undefined && dice.chance(0.3);
  return {
    'incidentid:id': number,
    ticketnumber: `CAS-0${1_000 + number - casesOfFirstScreen}-${dice.code(6)}`,
    title: fill(dice.pick(theme.titles)),
    description: fill(theme.description),
    prioritycode: priority,
    casetypecode: theme.type,
    caseorigincode: origin,
    statuscode: isOpen ? dice.pick([1, 1, 1, 2, 3, 4]) : dice.pick([5, 5, 5, 5, 1000, 6]),
    isescalated: isOpen && priority === 1 && dice.chance(0.25),
    firstresponsesent: !isOpen || dice.chance(0.6),
    overriddencreatedon: stampOf(start),
    'customerid_contact@odata.bind:contact': isOfCompany ? null : contact.number,
    'customerid_account@odata.bind:account': isOfCompany ? contact.account : null,
    'primarycontactid@odata.bind:contact': contact.number,
    'ownerid@odata.bind:systemuser': owner,
  };
}

function toQueueItem({ number, theme, start }: Story, title: string, index: number) {
  const entered = stampOf(Math.max(start + 300_000, lately(index)));
  return {
    'queueitemid:id': queueItemsOfFirstScreen + index + 1,
    title,
    enteredon: entered,
    overriddencreatedon: entered,
    'queueid@odata.bind:queue': theme.queue,
    'objectid_incident@odata.bind:incident': number,
  };
}

// Cases do not wait in a queue for months: an older one returned to it yesterday or today.
function lately(index: number): number {
  return workTime(index % 3 === 0 ? 1 : 0, (index * 37) % 350);
}

const notesOfFirstScreen = 4;

function toNote({ number, theme, owner, start, fill }: Story, index: number) {
  const [subject, text] = theme.note;
  return {
    'annotationid:id': notesOfFirstScreen + index + 1,
    subject,
    notetext: fill(text),
    overriddencreatedon: stampOf(Math.min(start + 5_400_000, today)),
    'objectid_incident@odata.bind:incident': number,
    'ownerid@odata.bind:systemuser': owner,
  };
}
