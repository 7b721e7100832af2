import { configured } from './configured.ts';
import type { SettingValue, WorkspaceState } from './state.ts';

/** The documented name of the setting by which sessions close without asking. */
const closesWithoutWarning = 'msdyn_SuppressSessionCloseWarning';

/** Settings of the product that are kept and change nothing, because the new behavior is built in. */
const legacySwitches: Readonly<Record<string, SettingValue>> = {
  msdyn_MultisessionLayoutImprovements: true,
  msdyn_MultisessionNavigationImprovements: true,
};

/** The value of this app, otherwise that of the environment; undefined for an unknown name. */
export function readAppSetting(
  { settings }: WorkspaceState,
  name: string,
): SettingValue | undefined {
  if (name === closesWithoutWarning) return settings.screen.closeWithoutWarning;
  return (
    configured(settings.appOverrides ?? {}, name) ??
    configured(settings.appSettings, name) ??
    configured(legacySwitches, name)
  );
}

/** Whether saving this value asks for behavior of the past, which is not built. */
export function asksForLegacy(name: string, value: SettingValue): boolean {
  return Object.hasOwn(legacySwitches, name) && value === false;
}

/** The value in the type that the setting has; undefined when it does not fit. */
export function fittingValue(current: SettingValue, given: unknown): SettingValue | undefined {
  if (typeof current === 'string') return typeof given === 'string' ? given : undefined;
  if (typeof current === 'number') {
    const isNumber =
      typeof given === 'number' || (typeof given === 'string' && given.trim() !== '');
    return isNumber && Number.isFinite(Number(given)) ? Number(given) : undefined;
  }
  if (typeof given === 'boolean') return given;
  return given === 'true' ? true : given === 'false' ? false : undefined;
}

interface SavedSetting {
  readonly name: string;
  readonly value: SettingValue;
  /** For this app only; otherwise for the whole environment. */
  readonly isOfApp: boolean;
}

export function saveAppSetting(
  state: WorkspaceState,
  { name, value, isOfApp }: SavedSetting,
): WorkspaceState {
  const { settings } = state;
  if (name === closesWithoutWarning) {
    const screen = { ...settings.screen, closeWithoutWarning: value === true };
    return { ...state, settings: { ...settings, screen } };
  }
  const layer = isOfApp ? 'appOverrides' : 'appSettings';
  return {
    ...state,
    settings: { ...settings, [layer]: { ...settings[layer], [name]: value } },
  };
}
