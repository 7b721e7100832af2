import { describe } from 'provider-sdk/contract';
import { changesNothing } from '../../web-api/operations/settings.ts';
import {
  asksForLegacy,
  fittingValue,
  readAppSetting,
  saveAppSetting,
} from '../../workspace/whole/app-settings.ts';
import type { SettingValue } from '../../workspace/whole/state.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { isMembers, parseText } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';

/** The settings of the app that scripts read and write (documented names). */
export interface AppSettings {
  /** Null for an unknown name (documented). */
  readonly read: (name: string) => SettingValue | null;
  readonly save: (name: unknown, value: unknown, options: unknown) => void;
}

export function createAppSettings(page: ScriptPage): AppSettings {
  const { workspace } = page.app;
  const read = (name: string) => readAppSetting(workspace.getState(), name);
  return {
    read: (name) => read(name) ?? null,
    save: (given, wanted, options) => {
      const name = parseText('saveSettingValue', 'settingName', given);
      const current = read(name);
      if (current === undefined) {
        const diagnostic = scriptDiagnostics.setting(name, 'is not known here');
        page.say(diagnostic);
        throw new Error(`${diagnostic.message} ${diagnostic.fix}`);
      }
      const value = fittingValue(current, wanted);
      if (value === undefined) {
        throw new TypeError(
          `saveSettingValue.value: ${name} is a ${typeof current}, got ${describe(wanted)}`,
        );
      }
      workspace.apply(saveAppSetting, { name, value, isOfApp: scopeOf(options) === 2 });
      if (asksForLegacy(name, value)) page.say(changesNothing(name));
    },
  };
}

/** 1 is the environment, 2 the app (documented). */
function scopeOf(options: unknown): 1 | 2 {
  const scope = isMembers(options) ? (options['overrideScope'] ?? 1) : 1;
  if (scope === 1 || scope === 2) return scope;
  throw new TypeError(
    `saveSettingValue.overrideScope: expected 1 (environment) or 2 (app), got ${describe(scope)}`,
  );
}
