import { selectFocusedSession } from '../../workspace/sessions/session.ts';
import type { Page } from '../../workspace/tabs/pages.ts';
import { openTab } from '../../workspace/tabs/tabs.ts';
import { withinLimits } from '../../bridge/handlers/within-limits.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { leftOutPromises } from '../calls/left-out.ts';
import { namespace } from '../calls/namespace.ts';
import { isMembers, parseInput, parseText, type Members } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';
import { invalidEntity } from '../calls/xrm-error.ts';
import { createDialogs, type XrmDialogs } from './dialogs.ts';
import { openScriptForm, openScriptPage, type FormResult } from './open-form.ts';

/** `Xrm.Navigation`. */
export interface XrmNavigation extends XrmDialogs {
  readonly openForm: (options: Members, parameters?: Members) => Promise<FormResult>;
  /** Opens a page in a new tab; resolves at once. */
  readonly navigateTo: (pageInput: Members, options?: Members) => Promise<void>;
  readonly openUrl: (url: string, size?: Members) => Promise<void>;
  readonly openFile: (file: Members, options?: Members) => Promise<void>;
  readonly openWebResource: (name: string, options?: Members, data?: string) => Promise<void>;
}

export function createNavigation(page: ScriptPage): XrmNavigation {
  return namespace(page, 'Xrm.Navigation', {
    ...createDialogs(page),
    openForm: async (options: unknown, parameters?: unknown) =>
      page.whenWhole().then(() => openScriptForm(page, options, parameters)),
    navigateTo: async (input: unknown, options?: unknown) =>
      page.whenWhole().then(() => navigate(page, input, options)),
    openUrl: async (url: unknown, size?: unknown) => {
      const address = parseText('openUrl', 'url', url);
      if (!/^(?:https?|mailto|tel):/i.test(address.trim())) {
        throw new TypeError('openUrl.url: expected an address of https, http, mailto or tel');
      }
      openWindow(page, 'openUrl', address, size);
    },
    openFile: async (file: unknown, options?: unknown) => openFile(page, file, options),
    openWebResource: async (name: unknown, options?: unknown, data?: unknown) => {
      const address = `/webresources/${parseText('openWebResource', 'webResourceName', name)}`;
      const query = typeof data === 'string' ? `data=${encodeURIComponent(data)}` : '';
      const joint = address.includes('?') ? '&' : '?';
      openWindow(page, 'openWebResource', query ? `${address}${joint}${query}` : address, options);
    },
    ...leftOutPromises(
      page,
      'Xrm.Navigation',
      ['openTaskFlow'],
      () => 'Task flows were withdrawn; open a form or a web resource.',
    ),
  });
}

function openWindow(page: ScriptPage, member: string, address: string, given: unknown): void {
  const { width, height } = isMembers(given) ? given : {};
  const size = { width: Number(width) || undefined, height: Number(height) || undefined };
  if (!page.openWindow(address, size)) page.say(scriptDiagnostics.blockedWindow(member));
}

function openFile(page: ScriptPage, given: unknown, options: unknown): void {
  const file = parseInput('openFile', given, 'file');
  const name = parseText('openFile', 'fileName', file['fileName']);
  const content = parseText('openFile', 'fileContent', file['fileContent']);
  const { mimeType } = file;
  const { openMode } = isMembers(options) ? options : {};
  const shown = page.openFile({
    name,
    content,
    mimeType: typeof mimeType === 'string' ? mimeType : 'application/octet-stream',
    isSaved: openMode === 2,
  });
  if (!shown) page.say(scriptDiagnostics.blockedWindow('openFile'));
}

type PageOf = (page: ScriptPage, input: Members) => { readonly title: string; readonly page: Page };

const pages: Readonly<Record<string, PageOf>> = {
  entitylist: ({ app }, { entityName, viewId, viewType }) => {
    const name = parseText('navigateTo', 'entityName', entityName);
    const table = app.records.findTable(name);
    // oxlint-disable-next-line typescript/only-throw-error -- not an Error in the product either
    if (table?.name !== name) throw invalidEntity(name);
    const type = viewType === 'userquery' ? '4230' : viewType === 'savedquery' ? '1039' : viewType;
    return {
      title: table.pluralLabel,
      page: {
        type: 'entitylist',
        entityName: name,
        ...(typeof viewId === 'string' ? { viewId } : {}),
        ...(typeof type === 'string' ? { viewType: type } : {}),
      },
    };
  },
  webresource: (_page, { webresourceName, data }) => {
    const name = parseText('navigateTo', 'webresourceName', webresourceName);
    const given = typeof data === 'string' ? { data } : {};
    return { title: name, page: { type: 'webresource', name, ...given } };
  },
  dashboard: (_page, { dashboardId }) => ({
    title: 'Agent dashboard',
    page: { type: 'dashboard', ...(typeof dashboardId === 'string' ? { dashboardId } : {}) },
  }),
  custom: (_page, { name: given, entityName, recordId }) => {
    const name = parseText('navigateTo', 'name', given);
    return {
      title: name,
      page: {
        type: 'custom',
        name,
        ...(typeof entityName === 'string' ? { entityName } : {}),
        ...(typeof recordId === 'string' ? { recordId } : {}),
      },
    };
  },
  control: (_page, { controlName }) => {
    const name = parseText('navigateTo', 'controlName', controlName);
    return { title: name, page: { type: 'control', name } };
  },
  search: (_page, { searchText }) => ({
    title: 'Search',
    page: {
      type: 'search',
      searchText: typeof searchText === 'string' ? searchText : '',
      searchType: 1,
    },
  }),
};

async function navigate(page: ScriptPage, given: unknown, options: unknown): Promise<void> {
  const input = parseInput('navigateTo', given, 'pageInput');
  const type = parseText('navigateTo', 'pageType', input['pageType']);
  const { target, width, height } = isMembers(options) ? options : {};
  if (target === 2) refuseDialog(page, type);
  if (width !== undefined || height !== undefined) {
    page.say(scriptDiagnostics.optionWithoutEffect('navigateTo', 'width'));
  }
  if (type === 'entityrecord') {
    const { pageType: _type, ...form } = input;
    return openScriptPage(page, form);
  }
  const pageOf = Object.hasOwn(pages, type) ? pages[type] : undefined;
  if (!pageOf) {
    throw new TypeError(
      `navigateTo.pageInput.pageType: expected entityrecord, ${Object.keys(pages).join(', ')}, got "${type.slice(0, 60)}"`,
    );
  }
  const { workspace } = page.app;
  withinLimits(workspace, openTab, {
    sessionId: selectFocusedSession(workspace.getState()).id,
    ...pageOf(page, input),
    isFocused: true,
  });
}

function refuseDialog(page: ScriptPage, type: string): never {
  if (type === 'entitylist' || type === 'dashboard' || type === 'search') {
    const diagnostic = scriptDiagnostics.listsInlineOnly();
    page.say(diagnostic);
    throw new TypeError(`${diagnostic.message} ${diagnostic.fix}`);
  }
  const diagnostic = scriptDiagnostics.leftOut(
    'navigateTo with target 2',
    'Pages open in tabs here: leave target out, or use openConfirmDialog for a question.',
  );
  page.say(diagnostic);
  throw new Error(`${diagnostic.message} ${diagnostic.fix}`);
}
