import { setCloseWithoutWarning } from '../../workspace/whole/script-settings.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { parseText } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';

type SettingValue = boolean | number | string;

/** The settings of the app that scripts read and write (documented names). */
export interface AppSettings {
  readonly read: (name: string) => SettingValue | null;
  readonly save: (name: unknown, value: unknown) => void;
}

const suppressWarning = 'msdyn_SuppressSessionCloseWarning';
const legacySwitches = [
  'msdyn_MultisessionLayoutImprovements',
  'msdyn_MultisessionNavigationImprovements',
];

export function createAppSettings(page: ScriptPage): AppSettings {
  const { workspace } = page.app;
  const values = new Map<string, SettingValue>(legacySwitches.map((name) => [name, true]));
  return {
    read: (name) => {
      if (name === suppressWarning) return workspace.getState().settings.screen.closeWithoutWarning;
      return values.get(name) ?? null;
    },
    save: (given, value) => {
      const name = parseText('saveSettingValue', 'settingName', given);
      const isOn = value === true || value === 'true';
      if (name === suppressWarning) {
        workspace.apply(setCloseWithoutWarning, { isOn });
        return;
      }
      if (!values.has(name)) {
        const diagnostic = scriptDiagnostics.setting(name, 'is not known here');
        page.say(diagnostic);
        throw new Error(`${diagnostic.message} ${diagnostic.fix}`);
      }
      values.set(name, isOn);
      if (!isOn) {
        page.say(
          scriptDiagnostics.setting(
            name,
            'was stored but changes nothing: the legacy behavior is not implemented',
          ),
        );
      }
    },
  };
}
