import type { Brand, Reason } from '../../stage-files/brand-schema.ts';
import { daysAfter, stampOf } from './center-dates.ts';
import { centerId } from './center-ids.ts';
import type { CenterRows, Person } from './create-center.ts';

/** A case, with everything that its activities refer to. */
export interface CaseFacts {
  readonly title: string;
  readonly description: string;
  readonly kind: Reason['kind'];
  readonly priority: Reason['priority'];
  readonly person: Person;
  readonly owner: string;
  readonly start: number;
  /** Index of the queue; -1 for none. */
  readonly queue: number;
  readonly isOpen: boolean;
  /** Undefined for a case that the brand describes itself. */
  readonly reason: Reason | undefined;
  readonly fill: (text: string) => string;
}

type Row = Readonly<Record<string, unknown>>;

const priorities = { high: 1, normal: 2, low: 3 } as const;
const kinds = { question: 1, problem: 2, request: 3 } as const;
const hour = 3_600_000;

/** The cases and their queue items, notes, calls, emails and tasks. */
export function createCaseRows(cases: readonly CaseFacts[], brand: Brand, now: number): CenterRows {
  const numbered = cases.map((facts, index) => ({ ...facts, number: index + 1 }));
  const told = numbered.filter(({ reason }) => reason !== undefined);
  return {
    incident: numbered.map(caseRow),
    queueitem: numbered
      .filter(({ isOpen, queue, number }) => isOpen && queue >= 0 && number % 2 === 0)
      .map((facts, index) => queueItemRow(facts, index, now)),
    annotation: told
      .filter(({ number }) => number % 2 === 0)
      .map((facts, index) => ({
        annotationid: centerId('annotation', index + 1),
        subject: facts.fill(facts.reason?.task ?? ''),
        notetext: facts.description,
        overriddencreatedon: stampOf(Math.min(facts.start + hour, now)),
        ...regarding(facts, 'objectid'),
      })),
    phonecall: told.map((facts, index) => callRow(facts, index, now)),
    email: told
      .filter(({ number }) => number % 2 === 1)
      .flatMap((facts, index) => [
        mailRow(facts, brand, index * 2, now, false),
        mailRow(facts, brand, index * 2 + 1, now, true),
      ]),
    task: told
      .filter(({ number }) => number % 3 !== 0)
      .map((facts, index) => taskRow(facts, index, now)),
  };
}

type Numbered = CaseFacts & { readonly number: number };

function caseRow(facts: Numbered): Row {
  const { number, title, description, kind, priority, person, owner, start, isOpen } = facts;
  const contact = `/contacts(${centerId('contact', person.number)})`;
  return {
    incidentid: centerId('incident', number),
    ticketnumber: `CAS-${String(20_000 + number)}-${String(number * 7919)
      .slice(-4)
      .padStart(4, '0')}`,
    title,
    description,
    casetypecode: kinds[kind],
    prioritycode: priorities[priority],
    caseorigincode: (number % 3) + 1,
    statuscode: isOpen ? 1 : 5,
    overriddencreatedon: stampOf(start),
    'customerid_contact@odata.bind': contact,
    'primarycontactid@odata.bind': contact,
    'ownerid@odata.bind': `/systemusers(${owner})`,
  };
}

function queueItemRow({ number, title, queue, start }: Numbered, index: number, now: number): Row {
  const entered = stampOf(Math.max(start + 300_000, now - (index % 9) * hour - 600_000));
  return {
    queueitemid: centerId('queueitem', index + 1),
    title,
    enteredon: entered,
    overriddencreatedon: entered,
    'queueid@odata.bind': `/queues(${centerId('queue', queue + 1)})`,
    'objectid_incident@odata.bind': `/incidents(${centerId('incident', number)})`,
  };
}

function regarding({ number }: Numbered, column: string): Row {
  return { [`${column}_incident@odata.bind`]: `/incidents(${centerId('incident', number)})` };
}

function owned({ owner }: Numbered): Row {
  return { 'ownerid@odata.bind': `/systemusers(${owner})` };
}

function parties(collection: string, { owner, person }: Numbered, isOutgoing: boolean): Row {
  const customer = {
    'partyid_contact@odata.bind': `/contacts(${centerId('contact', person.number)})`,
  };
  const agent = { 'partyid_systemuser@odata.bind': `/systemusers(${owner})` };
  const [from, to] = isOutgoing ? [agent, customer] : [customer, agent];
  return {
    [`${collection}_activity_parties`]: [
      { participationtypemask: 1, ...from },
      { participationtypemask: 2, ...to },
    ],
  };
}

function callRow(facts: Numbered, index: number, now: number): Row {
  const time = Math.min(facts.start + 120_000, now);
  return {
    activityid: centerId('phonecall', index + 1),
    subject: facts.fill(facts.reason?.call ?? ''),
    phonenumber: facts.person.phone,
    directioncode: false,
    actualdurationminutes: 2 + (index % 14),
    statuscode: 4,
    actualend: stampOf(time),
    overriddencreatedon: stampOf(time),
    ...regarding(facts, 'regardingobjectid'),
    ...owned(facts),
    ...parties('phonecall', facts, false),
  };
}

function mailRow(
  facts: Numbered,
  brand: Brand,
  index: number,
  now: number,
  isOutgoing: boolean,
): Row {
  const { reason, person, fill } = facts;
  const desk = `service@${brand.mailDomain}`;
  const time = Math.min(facts.start + (isOutgoing ? 7 : 3) * hour, now);
  return {
    activityid: centerId('email', index + 1),
    subject: isOutgoing ? `Re: ${facts.title}` : facts.title,
    description: fill((isOutgoing ? reason?.reply : reason?.mail) ?? ''),
    directioncode: isOutgoing,
    sender: isOutgoing ? desk : person.mail,
    torecipients: isOutgoing ? person.mail : desk,
    statuscode: isOutgoing ? 3 : 4,
    actualend: stampOf(time),
    overriddencreatedon: stampOf(time),
    ...regarding(facts, 'regardingobjectid'),
    ...owned(facts),
    ...parties('email', facts, isOutgoing),
  };
}

function taskRow(facts: Numbered, index: number, now: number): Row {
  const due = daysAfter(facts.start, 2 + (index % 5));
  const isDone = !facts.isOpen || due < now;
  return {
    activityid: centerId('task', index + 1),
    subject: facts.fill(facts.reason?.task ?? ''),
    percentcomplete: isDone ? 100 : 0,
    scheduledend: stampOf(due),
    statuscode: isDone ? 5 : 2,
    overriddencreatedon: stampOf(facts.start),
    ...(isDone ? { actualend: stampOf(Math.min(due, now)) } : {}),
    ...regarding(facts, 'regardingobjectid'),
    ...owned(facts),
  };
}
