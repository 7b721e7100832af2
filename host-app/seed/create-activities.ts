import type { Story } from './create-cases.ts';
import type { Contact } from './create-customers.ts';
import { userCount } from './create-people.ts';
import { toTable, type Cell, type DeskTable } from './desk-table.ts';
import { daysLater, stampOf, today, workTime, type Dice } from './dice.ts';

type Kind = 'call in' | 'call again' | 'callback' | 'mail in' | 'mail out' | 'task';
type Row = Readonly<Record<string, Cell | undefined>>;

const byPhone: readonly Kind[] = [
  'call in',
  'task',
  'callback',
  'mail in',
  'mail out',
  'call again',
];
const inWriting: readonly Kind[] = ['mail in', 'task', 'mail out', 'call again', 'callback'];

const activityCount = 1_470;
const talkCount = 110;
const fewest = 3;
const firstNumbers = { phonecall: 15, task: 9, email: 9 };

/** 1,470 calls, emails and tasks: most belong to a case, some to a contact only. */
export function createActivities(
  dice: Dice,
  stories: readonly Story[],
  contacts: readonly Contact[],
): readonly DeskTable[] {
  const lengths = stories.map(() => fewest);
  for (let rest = activityCount - talkCount - stories.length * fewest; rest > 0;) {
    const index = dice.between(0, stories.length - 1);
    const length = lengths[index] ?? fewest;
    const story = stories[index];
    if (story === undefined || length >= kindsOf(story).length) continue;
    lengths[index] = length + 1;
    rest -= 1;
  }
  const told = stories.flatMap((story, index) => tell(dice, story, lengths[index] ?? fewest));
  const talks = Array.from({ length: talkCount }, () => smallTalk(dice, dice.pick(contacts)));
  const all = [...told, ...talks];
  return (['phonecall', 'task', 'email'] as const).map((table) => {
    const rows = all.filter((entry) => entry.table === table);
    const numbered = rows.map(({ row }, index) => ({
      'activityid:id': firstNumbers[table] + index,
      ...row,
    }));
    return toTable(table, numbered);
  });
}

type Entry = { readonly table: 'phonecall' | 'task' | 'email'; readonly row: Row };

function kindsOf({ origin }: Story): readonly Kind[] {
  return origin === 1 ? byPhone : inWriting;
}

function tell(dice: Dice, story: Story, length: number): readonly Entry[] {
  let time = story.start;
  return kindsOf(story)
    .slice(0, length)
    .map((kind) => {
      const entry = toEntry(dice, story, kind, time);
      time = daysLater(time, dice.between(0, 3)) + dice.between(20, 200) * 60_000;
      return entry;
    });
}

function toEntry(dice: Dice, story: Story, kind: Kind, time: number): Entry {
  if (kind === 'task') return { table: 'task', row: toTask(dice, story, time) };
  if (kind === 'mail in' || kind === 'mail out') {
    return { table: 'email', row: toMail(story, kind === 'mail out', time) };
  }
  return { table: 'phonecall', row: toCall(dice, story, kind, time) };
}

// Activities after today are still open.
function whenDone(time: number, statuscode: number): Row {
  const stamps = {
    overriddencreatedon: stampOf(Math.min(time, today)),
    scheduledend: stampOf(time),
  };
  if (time > today) return stamps;
  return { ...stamps, statuscode, actualend: stampOf(time) };
}

function toCall(dice: Dice, story: Story, kind: Kind, time: number): Row {
  const { theme, contact, owner, number, isOpen, fill } = story;
  const isOutgoing = kind === 'callback';
  const [first, later, callback, planned] = theme.calls;
  // A closed case has no call that is still to be made.
  const isPlanned = time > today && isOutgoing && isOpen;
  const at = isPlanned ? time : Math.min(time, today - dice.between(5, 400) * 60_000);
  const subject = isPlanned ? planned : isOutgoing ? callback : kind === 'call in' ? first : later;
  return {
    subject: fill(subject),
    phonenumber: contact.phone,
    directioncode: isOutgoing,
    actualdurationminutes: isPlanned ? null : dice.between(2, 18),
    ...whenDone(at, isOutgoing ? 2 : 4),
    'regardingobjectid_incident@odata.bind:incident': number,
    'ownerid@odata.bind:systemuser': owner,
    ...parties(isOutgoing, contact, owner),
  };
}

function parties(isOutgoing: boolean, { number }: Contact, owner: number): Row {
  const [customer, agent] = [`contact ${number}`, `systemuser ${owner}`];
  return isOutgoing
    ? { 'from:party': agent, 'to:party': customer }
    : { 'from:party': customer, 'to:party': agent };
}

function toMail(story: Story, isOutgoing: boolean, time: number): Row {
  const { theme, contact, owner, number, fill } = story;
  const [subject, text, answer] = theme.mail;
  const desk = 'service@utility.example.com';
  const isDraft = isOutgoing && time > today;
  const at = isDraft ? today : Math.min(time, today);
  return {
    subject: isOutgoing ? `Re: ${fill(subject)}` : fill(subject),
    description: fill(isOutgoing ? answer : text),
    directioncode: isOutgoing,
    sender: isOutgoing ? desk : contact.mail,
    torecipients: isOutgoing ? contact.mail : desk,
    overriddencreatedon: stampOf(at),
    statuscode: isDraft ? 1 : isOutgoing ? 3 : 4,
    actualend: isDraft ? null : stampOf(at),
    'regardingobjectid_incident@odata.bind:incident': number,
    'ownerid@odata.bind:systemuser': owner,
    ...parties(isOutgoing, contact, owner),
  };
}

function toTask(dice: Dice, story: Story, time: number): Row {
  const { theme, owner, number, priority, isOpen, fill } = story;
  const planned = daysLater(time, dice.between(1, 6));
  const isDone = !isOpen || (planned <= today && dice.chance(0.7));
  // In a well-run contact center, no open task is overdue by more than a few days.
  const due = isDone ? planned : Math.max(planned, daysLater(today, -(number % 4)));
  const done = Math.min(due - dice.between(1, 20) * 3_600_000, today);
  return {
    subject: fill(theme.task),
    prioritycode: 3 - priority,
    percentcomplete: isDone ? 100 : dice.pick([0, 0, 25, 50]),
    overriddencreatedon: stampOf(Math.min(time, today)),
    scheduledend: stampOf(due),
    statuscode: isDone ? 5 : dice.pick([2, 2, 3, 4]),
    actualend: isDone ? stampOf(Math.max(done, Math.min(time, today))) : null,
    'regardingobjectid_incident@odata.bind:incident': number,
    'ownerid@odata.bind:systemuser': owner,
  };
}

const talks: readonly (readonly [subject: string, isOutgoing: boolean])[] = [
  ['Asked about office hours', false],
  ['Thanked us', false],
  ['Wrong number', false],
  ['Asked about the hardship program', false],
  ['Gave a meter reading', false],
  ["Reminder about tomorrow's appointment", true],
  ['Follow-up after the repair', true],
  ['Invited to the open house', true],
];

function smallTalk(dice: Dice, contact: Contact): Entry {
  const [subject, isOutgoing] = dice.pick(talks);
  const owner = dice.between(1, userCount);
  const time = workTime(dice.between(0, 200), dice.between(0, 380));
  return {
    table: 'phonecall',
    row: {
      subject,
      phonenumber: contact.phone,
      directioncode: isOutgoing,
      actualdurationminutes: dice.between(1, 4),
      ...whenDone(time, isOutgoing ? 2 : 4),
      'regardingobjectid_contact@odata.bind:contact': contact.number,
      'ownerid@odata.bind:systemuser': owner,
      ...parties(isOutgoing, contact, owner),
    },
  };
}
