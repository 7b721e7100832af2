import { nextBarId, clearBar, showBar } from '../../workspace/notices/bars.ts';
import type { BarLevel } from '../../workspace/notices/bar-shape.ts';
import { explainOptions } from '../calls/explain-options.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { isCallable } from '../calls/namespace.ts';
import { isMembers, parseInput } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';

export interface GlobalNotification {
  /** 2: a message bar. */
  readonly type: number;
  /** 1 success, 2 error, 3 warning, 4 information. */
  readonly level: number;
  readonly message: string;
  readonly showCloseButton?: boolean;
  readonly action?: { readonly actionLabel?: string; readonly eventHandler?: () => void };
}

export interface GlobalNotifications {
  readonly addGlobalNotification: (notification: GlobalNotification) => Promise<string>;
  readonly clearGlobalNotification: (id: string) => Promise<string>;
}

const levels: readonly (BarLevel | undefined)[] = [
  undefined,
  'success',
  'error',
  'warning',
  'information',
];

interface Shown {
  readonly barId: string;
  readonly handler: (() => unknown) | undefined;
}

/** Bars across the page area that belong to scripts (documented). */
export function createGlobalNotifications(page: ScriptPage): {
  readonly members: GlobalNotifications;
  readonly stop: () => void;
} {
  const { workspace } = page.app;
  const shown = new Map<string, Shown>();
  const refuse = (what: string): never => {
    page.say(scriptDiagnostics.badNotification(what));
    throw new TypeError(`addGlobalNotification: ${what}`);
  };
  const stop = workspace.subscribe(
    ({ chosenBar }) => chosenBar,
    (chosen) => {
      const found = [...shown.values()].find(({ barId }) => barId === chosen?.id);
      if (found?.handler) runHandler(page, found.handler);
    },
  );
  return {
    stop,
    members: {
      addGlobalNotification: async (given: unknown) => {
        const input = parseInput('addGlobalNotification', given, 'notification');
        const { type, level, message, showCloseButton, action } = input;
        explainOptions(page, 'addGlobalNotification', input, {
          honored: ['type', 'level', 'message', 'showCloseButton', 'action'],
        });
        explainOptions(page, 'addGlobalNotification.action', action, {
          honored: ['actionLabel', 'eventHandler'],
        });
        if (type !== 2) refuse('type must be 2');
        const barLevel = typeof level === 'number' ? levels[level] : undefined;
        if (barLevel === undefined) return refuse('level must be 1 to 4');
        if (typeof message !== 'string' || message === '') return refuse('message is missing');
        const { actionLabel, eventHandler } = isMembers(action) ? action : {};
        const barId = nextBarId(workspace.getState());
        const label =
          typeof actionLabel === 'string' && actionLabel !== '' ? actionLabel : undefined;
        workspace.apply(showBar, {
          level: barLevel,
          message,
          canClose: showCloseButton === true,
          ...(label === undefined ? {} : { action: { label } }),
        });
        const id = page.newId();
        shown.set(id, { barId, handler: isCallable(eventHandler) ? eventHandler : undefined });
        return id;
      },
      clearGlobalNotification: async (given: unknown) => {
        const id = String(given);
        const bar = shown.get(id);
        if (bar) workspace.apply(clearBar, { id: bar.barId });
        else {
          const open = [...shown.keys()];
          page.say(
            scriptDiagnostics.unknownId('clearGlobalNotification', id, 'notification', open),
          );
        }
        shown.delete(id);
        return id;
      },
    },
  };
}

function runHandler({ report }: ScriptPage, handler: () => unknown): void {
  try {
    handler();
  } catch (error) {
    report(error);
  }
}
