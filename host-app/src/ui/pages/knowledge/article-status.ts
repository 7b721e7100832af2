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

/** Only articles that customers may see can be sent to them (documented). */
export function canBeSent({ statecode }: DataverseRecord): boolean {
  return statecode === published || statecode === expired;
}

/** The number of views: "1 view", "12 views". */
export function viewsOf(article: DataverseRecord): string {
  const views = Number(article['knowledgearticleviews'] ?? 0);
  return views === 1 ? '1 view' : `${views} views`;
}

export function articleStatus({ statecode }: DataverseRecord) {
  const color = statecode === published ? 'success' : statecode === expired ? 'warning' : 'subtle';
  return { text: names[Number(statecode)] ?? 'Draft', color } as const;
}
