import type { Seed } from '../dataverse.ts';
import { appointments, emailsTo, phoneCalls, tasks } from './activities.ts';
import { articles } from './articles.ts';
import { cases, notes, queueItems } from './cases.ts';
import { accounts, contacts } from './customers.ts';
import { queues, teams, users } from './people.ts';

export { dateMove, moveDates, sampleToday, type DateMove } from './sample-dates.ts';
export { agentUserId } from './seed-id.ts';

/**
 * The contact center of an invented utility in an invented corner of Washington State. The rows do
 * not name the utility, so that a brand can supply its own name.
 * People and companies are fictional, phone numbers come from the range reserved for fiction
 * (555-0100 to 555-0199), email and web addresses from example.com and example.org.
 */
export const sampleSeed: Seed = {
  systemuser: users,
  queue: queues,
  team: teams,
  account: accounts,
  contact: contacts,
  incident: cases,
  queueitem: queueItems,
  annotation: notes,
  phonecall: phoneCalls,
  task: tasks,
  email: emailsTo(contacts),
  appointment: appointments,
  knowledgearticle: articles,
};
