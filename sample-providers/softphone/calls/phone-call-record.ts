import type { RecordColumns } from 'provider-sdk';
import { type Call, type Party, selectCallTitle, selectDuration } from './call.ts';

const setNames = { contact: 'contacts', account: 'accounts' } as const;

const toRegarding = (party: Party | undefined): RecordColumns =>
  party
    ? { [`regardingobjectid_${party.table}@odata.bind`]: `/${setNames[party.table]}(${party.id})` }
    : {};

/** The columns of the phone call activity that a finished call leaves behind. */
export const toPhoneCallRecord = (call: Call, voiceProblem?: string): RecordColumns => {
  const isOutgoing = call.direction === 'outgoing';
  const title = selectCallTitle(call);
  const minutes = Math.ceil(selectDuration(call, 0) / 60_000);
  return {
    subject: isOutgoing ? `Call to ${title}` : `Call from ${title}`,
    phonenumber: call.number,
    directioncode: isOutgoing,
    description: [call.notes, ...(voiceProblem ? [`No sound: ${voiceProblem}.`] : [])].join('\n'),
    actualdurationminutes: minutes,
    ...toRegarding(call.party),
  };
};

/** State "Completed", with status "Made" or "Received". */
export const completedColumns = ({ direction }: Call): RecordColumns => ({
  statecode: 1,
  statuscode: direction === 'outgoing' ? 2 : 4,
});
