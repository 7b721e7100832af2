const groups = {
  account: 'a1000000',
  contact: 'a2000000',
  incident: 'a3000000',
  phonecall: 'a4000000',
  task: 'a5000000',
  email: 'a6000000',
  knowledgearticle: 'a7000000',
  queue: 'a8000000',
  team: 'a9000000',
  annotation: 'aa000000',
  queueitem: 'ab000000',
  lead: 'ac000000',
  activityparty: 'ad000000',
  appointment: 'ae000000',
} as const;

export type SeededTable = keyof typeof groups | 'systemuser';

/** The fixed ID of a seeded row, counted from 1: the same in every run and every release. */
export function seedId(table: SeededTable, number: number): string {
  if (table === 'systemuser') return `b2a7c1de-0f43-4c7a-9a51-2f6d8e0c7b${10 + number}`;
  return `${groups[table]}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/**
 * The same for a table and a number in the notation of the written seed. @throws for any others.
 */
export function seedIdOf(table: string, number: unknown): string {
  if (isSeeded(table) && typeof number === 'number') return seedId(table, number);
  throw new Error(`The sample rows have no number ${String(number)} in the table "${table}"`);
}

function isSeeded(table: string): table is SeededTable {
  return table in groups || table === 'systemuser';
}

/** The signed-in agent, Alex Rivera. */
export const agentUserId = seedId('systemuser', 1);
export const colleagueUserId = seedId('systemuser', 2);
export const supervisorUserId = seedId('systemuser', 3);
