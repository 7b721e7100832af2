import { askAgent } from '../../bridge/handlers/ask-agent.ts';
import type { DialogDetails } from '../../workspace/questions/question.ts';
import { explainOptions } from '../calls/explain-options.ts';
import { isMembers, parseInput, parseText, type Members } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';

export interface ConfirmStrings {
  readonly text: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly confirmButtonLabel?: string;
  readonly cancelButtonLabel?: string;
}

export interface DialogSize {
  readonly height?: number;
  readonly width?: number;
}

export interface ErrorOptions {
  readonly message?: string;
  readonly errorCode?: number;
  readonly details?: string;
}

/** The dialogs of `Xrm.Navigation`: one is on screen at a time, the others wait (chosen). */
export interface XrmDialogs {
  readonly openAlertDialog: (
    strings: Omit<ConfirmStrings, 'subtitle' | 'cancelButtonLabel'>,
    size?: DialogSize,
  ) => Promise<void>;
  readonly openConfirmDialog: (
    strings: ConfirmStrings,
    size?: DialogSize,
  ) => Promise<{ readonly confirmed: boolean }>;
  /** A message or a code is needed; `details` can be downloaded. */
  readonly openErrorDialog: (options: ErrorOptions) => Promise<void>;
}

/** Name under which the answers for page scripts wait. */
export const scriptCaller = 'page script';

const alertStrings = ['text', 'title', 'confirmButtonLabel'];
const confirmStrings = [...alertStrings, 'subtitle', 'cancelButtonLabel'];
const errorOptions = ['message', 'errorCode', 'details'];
const sizes = ['height', 'width'];

export function createDialogs(page: ScriptPage): XrmDialogs {
  const ask = (details: DialogDetails): Promise<boolean> =>
    askAgent({ ...page.host, caller: scriptCaller }, 'dialog', details);
  return {
    openAlertDialog: async (given: unknown, size?: unknown) => {
      const strings = parseInput('openAlertDialog', given, 'alertStrings');
      explainOptions(page, 'openAlertDialog', strings, { honored: alertStrings });
      explainOptions(page, 'openAlertDialog', size, { honored: sizes });
      await ask({
        ...textsOf('openAlertDialog', strings),
        ...sizeOf(size),
        isNotice: true,
      });
    },
    openConfirmDialog: async (given: unknown, size?: unknown) => {
      const strings = parseInput('openConfirmDialog', given, 'confirmStrings');
      explainOptions(page, 'openConfirmDialog', strings, { honored: confirmStrings });
      explainOptions(page, 'openConfirmDialog', size, { honored: sizes });
      const subtitle = textIn(strings, 'subtitle');
      const confirmed = await ask({
        ...textsOf('openConfirmDialog', strings),
        ...(subtitle === '' ? {} : { subtitle }),
        ...sizeOf(size),
      });
      return { confirmed };
    },
    openErrorDialog: async (given: unknown) => {
      const options = parseInput('openErrorDialog', given, 'errorOptions');
      explainOptions(page, 'openErrorDialog', options, { honored: errorOptions });
      const { message, errorCode, details } = options;
      const isNamed = typeof message === 'string' && message !== '';
      if (!isNamed && typeof errorCode !== 'number') {
        throw new TypeError('openErrorDialog.errorOptions: expected a message or an errorCode');
      }
      await ask({
        title: 'Error',
        text: isNamed ? message : `An error has occurred. Error code: ${String(errorCode)}.`,
        confirmLabel: 'OK',
        cancelLabel: '',
        isNotice: true,
        ...(typeof details === 'string' ? { log: details } : {}),
      });
    },
  };
}

function textsOf(method: string, strings: Members) {
  return {
    title: textIn(strings, 'title'),
    text: parseText(method, 'text', strings['text']),
    confirmLabel: textIn(strings, 'confirmButtonLabel') || 'OK',
    cancelLabel: textIn(strings, 'cancelButtonLabel') || 'Cancel',
  };
}

function textIn(strings: Members, name: string): string {
  const value = strings[name];
  return typeof value === 'string' ? value : '';
}

function sizeOf(given: unknown): Pick<DialogDetails, 'width' | 'height'> {
  const { width, height } = isMembers(given) ? given : {};
  return { ...pixels('width', width), ...pixels('height', height) };
}

function pixels(name: 'width' | 'height', value: unknown) {
  return typeof value === 'number' && value > 0 ? { [name]: value } : {};
}
