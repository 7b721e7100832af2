import { parseUrl } from '../../parse-url.ts';

/** Content of an application tab. */
export type Page =
  | { readonly type: 'dashboard'; readonly dashboardId?: string }
  | {
      readonly type: 'entitylist';
      readonly entityName: string;
      readonly viewId?: string;
      /** 1039 system view, 4230 personal view. */
      readonly viewType?: string;
    }
  | RecordPage
  | {
      readonly type: 'search';
      readonly searchText: string;
      readonly entityName?: string;
      /** 0 relevance, 1 categorized. */
      readonly searchType: number;
      /** The agent searched everything: results open as separate sessions (documented). */
      readonly isGlobal?: boolean;
    }
  | { readonly type: 'webresource'; readonly name: string; readonly data?: string }
  | { readonly type: 'thirdpartywebsite'; readonly url: string }
  | { readonly type: 'control'; readonly name: string; readonly data?: PageData }
  | {
      readonly type: 'custom';
      readonly name: string;
      readonly entityName?: string;
      readonly recordId?: string;
    }
  | ErrorPage;

/** The form of a record. */
export interface RecordPage {
  readonly type: 'entityrecord';
  readonly entityName: string;
  /** Absent for a form that creates a record. */
  readonly entityId?: string;
  readonly formId?: string;
  /** A script asked for a form without its command bar. */
  readonly hidesCommands?: true;
  /** Values for the fields of a new form. */
  readonly data?: PageData;
}

/** A template that cannot be shown: the tab gives the reason instead of staying blank. */
export interface ErrorPage {
  readonly type: 'error';
  readonly title: string;
  /** Names the template and the field. */
  readonly detail: string;
}

export type PageData = Readonly<Record<string, unknown>>;

/**
 * Only https may be framed, and http on loopback: `javascript:` and `data:` would run with the
 * workspace's rights.
 */
export function isFramable(address: string): boolean {
  const { protocol = '', hostname = '' } = parseUrl(address) ?? {};
  if (protocol === 'https:') return true;
  const isLoopback =
    hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost');
  return protocol === 'http:' && isLoopback;
}
