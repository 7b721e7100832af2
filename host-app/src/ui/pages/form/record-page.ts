import type { Page } from '../../../workspace/tabs/pages.ts';

export type RecordPage = Extract<Page, { readonly type: 'entityrecord' }>;
