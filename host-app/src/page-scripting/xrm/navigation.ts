import { selectFocusedSession } from '../../workspace/sessions/session.ts';
import { openTab } from '../../workspace/tabs/tabs.ts';
import type { SavedReference } from '../../store/script-desk.ts';
import { withinLimits } from '../../store/within-limits.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { explainOptions, type KnownOptions } from '../calls/explain-options.ts';
import { leftOutPromises } from '../calls/left-out.ts';
import { namespace } from '../calls/namespace.ts';
import { isMembers, parseInput, parseText, type Members } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';
import { createDialogs, type XrmDialogs } from './dialogs.ts';
import { pageOfInput } from './page-of-input.ts';
import { openScriptForm, openScriptPage, type FormResult } from './open-form.ts';

/** A new record that was saved in a dialog. */
export interface NavigationResult {
  readonly savedEntityReference: readonly SavedReference[];
}

/** `Xrm.Navigation`. */
export interface XrmNavigation extends XrmDialogs {
  readonly openForm: (options: Members, parameters?: Members) => Promise<FormResult>;
  /** Opens a page in a new tab, and resolves at once; or in a dialog, and resolves when it closes. */
  readonly navigateTo: (
    pageInput: Members,
    options?: Members,
  ) => Promise<NavigationResult | undefined>;
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

async function navigate(
  page: ScriptPage,
  given: unknown,
  options: unknown,
): Promise<NavigationResult | undefined> {
  const input = parseInput('navigateTo', given, 'pageInput');
  const type = parseText('navigateTo', 'pageType', input['pageType']);
  const { target, width, height } = isMembers(options) ? options : {};
  explainOptions(page, 'navigateTo', options, navigationOptions);
  if (target === 2) return showDialog(page, type, input, isMembers(options) ? options : {});
  // Only a dialog has a size.
  if (width !== undefined || height !== undefined) {
    page.say(scriptDiagnostics.optionWithoutEffect('navigateTo', 'width'));
  }
  if (type === 'entityrecord') {
    const { pageType: _type, ...form } = input;
    await openScriptPage(page, form);
    return undefined;
  }
  const { workspace } = page.app;
  withinLimits(workspace, openTab, {
    sessionId: selectFocusedSession(workspace.getState()).id,
    ...pageOfInput(page, 'navigateTo', type, input),
    isFocused: true,
  });
  return undefined;
}

const navigationOptions: KnownOptions = {
  honored: ['target', 'width', 'height', 'position', 'title'],
};

const inlineOnly = ['entitylist', 'dashboard', 'search', 'control'];

/** A page over the workspace; tells of a new record that was saved there (documented). */
async function showDialog(
  page: ScriptPage,
  type: string,
  input: Members,
  { width, height, position, title }: Members,
): Promise<NavigationResult | undefined> {
  if (inlineOnly.includes(type)) {
    const diagnostic = scriptDiagnostics.listsInlineOnly();
    page.say(diagnostic);
    throw new TypeError(`${diagnostic.message} ${diagnostic.fix}`);
  }
  const shown = pageOfInput(page, 'navigateTo', type, input);
  const saved = await new Promise<SavedReference | undefined>((onClose) => {
    const dialog = {
      id: page.newId(),
      page: shown.page,
      title: typeof title === 'string' && title !== '' ? title : shown.title,
      width: lengthOf('width', width),
      height: lengthOf('height', height),
      isAtSide: position === 2,
      onClose,
    };
    page.app.scripts.change(({ dialogs }) => ({ dialogs: [...dialogs, dialog] }));
  });
  return saved && { savedEntityReference: [saved] };
}

/** Pixels, or a number with its unit. */
function lengthOf(name: string, given: unknown): string | undefined {
  if (given === undefined || given === null) return undefined;
  const { value, unit } = isMembers(given) ? given : { value: given, unit: 'px' };
  if (typeof value === 'number' && value > 0 && (unit === 'px' || unit === '%')) {
    return `${value}${unit}`;
  }
  throw new TypeError(`navigateTo.${name}: expected pixels, or { value, unit } in px or %`);
}
