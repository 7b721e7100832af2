import type { DataverseRecord } from '../../../dataverse/index.ts';

const published = 3;
const expired = 4;

const names: Readonly<Record<number, string>> = {
  0: 'Draft',
  1: 'Approved',
  2: 'Scheduled',
  [published]: 'Published',
  [expired]: 'Expired',
  5: 'Archived',
};

/** Only what customers may see can be sent to them (documented). */
export function canBeSent({ statecode }: DataverseRecord): boolean {
  return statecode === published || statecode === expired;
}

export function articleStatus({ statecode }: DataverseRecord) {
  const color = statecode === published ? 'success' : statecode === expired ? 'warning' : 'subtle';
  return { text: names[Number(statecode)] ?? 'Draft', color } as const;
}
