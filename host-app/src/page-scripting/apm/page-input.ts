import type { Page } from '../../workspace/tabs/pages.ts';
import type { PageInput } from './apm-contract.ts';

/** The page of a tab, with the member names of `navigateTo`; `data` is a string, as scripts pass it. */
export function pageInputOf({ type, ...page }: Page): PageInput {
  const { name, data, hidesCommands: _shown, ...members }: Readonly<Record<string, unknown>> = page;
  const nameKey = type === 'webresource' ? 'webresourceName' : 'name';
  return {
    pageType: type,
    ...members,
    ...(name === undefined ? {} : { [nameKey]: name }),
    ...(data === undefined ? {} : { data: typeof data === 'string' ? data : JSON.stringify(data) }),
  };
}
