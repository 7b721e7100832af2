import type { RecordData } from '../dataverse.ts';
import { agentUserId, colleagueUserId, seedId, supervisorUserId } from './seed-id.ts';

function user(
  systemuserid: string,
  firstname: string,
  lastname: string,
  title: string,
  line: string,
): RecordData {
  const mail = `${firstname}.${lastname}@utility.example.com`.toLowerCase();
  return {
    systemuserid,
    firstname,
    lastname,
    title,
    domainname: mail,
    internalemailaddress: mail,
    address1_telephone1: line,
    'queueid@odata.bind': `/queues(${seedId('queue', 1)})`,
  };
}

export const users: readonly RecordData[] = [
  user(agentUserId, 'Alex', 'Rivera', 'Service agent', '+1 (206) 555-0190'),
  user(colleagueUserId, 'Sam', 'Okafor', 'Service agent', '+1 (206) 555-0191'),
  user(supervisorUserId, 'Jordan', 'Blake', 'Supervisor', '+1 (206) 555-0192'),
];

export const teams: readonly RecordData[] = [
  {
    teamid: seedId('team', 1),
    name: 'Customer service',
    emailaddress: 'service@utility.example.com',
    'administratorid@odata.bind': `/systemusers(${supervisorUserId})`,
    'teammembership_association@odata.bind': [agentUserId, colleagueUserId, supervisorUserId].map(
      (id) => `/systemusers(${id})`,
    ),
  },
];

function queue(number: number, name: string, mailbox: string): RecordData {
  const emailaddress = `${mailbox}@utility.example.com`;
  return { queueid: seedId('queue', number), name, emailaddress };
}

export const queues: readonly RecordData[] = [
  queue(1, 'General inquiries', 'service'),
  queue(2, 'Billing', 'billing'),
  queue(3, 'Outages', 'outages'),
  queue(4, 'Callbacks', 'callbacks'),
];
