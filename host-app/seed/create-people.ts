import { toTable, type DeskTable } from './desk-table.ts';
import { colleagues } from './names.ts';

const usersOfFirstScreen = 3;
export const userCount = usersOfFirstScreen + colleagues.length;

/** Users, queues and teams in addition to those of the first screen. */
export function createPeople(): readonly DeskTable[] {
  const users = colleagues.map(([firstname, lastname, title], index) => {
    const mail = `${firstname}.${lastname}@utility.example.com`.toLowerCase();
    return {
      'systemuserid:id': usersOfFirstScreen + index + 1,
      firstname,
      lastname,
      title,
      domainname: mail,
      internalemailaddress: mail,
      address1_telephone1: `+1 (206) 555-01${60 + index}`,
    };
  });
  const queues = [
    ['Field service', 'field-service', 'Technician visits waiting for a date.'],
    ['Business accounts', 'business', 'Companies with an account manager.'],
  ].map(([name, mailbox, description], index) => ({
    'queueid:id': 5 + index,
    name,
    emailaddress: `${mailbox}@utility.example.com`,
    description,
  }));
  const teams = [
    ['Billing', 8],
    ['Outage team', 10],
    ['Business accounts', 12],
  ].map(([name, administrator], index) => ({
    'teamid:id': 2 + index,
    name,
    emailaddress: `${String(name).toLowerCase().replace(' ', '-')}@utility.example.com`,
    'administratorid@odata.bind:systemuser': administrator,
  }));
  return [toTable('queue', queues), toTable('systemuser', users), toTable('team', teams)];
}
