import { DataverseError, type JsonObject } from '../../dataverse/index.ts';
import type { Diagnostic } from '../../store/journal.ts';
import type { WorkspaceStore } from '../../store/workspace-store.ts';
import {
  asksForLegacy,
  fittingValue,
  readAppSetting,
  saveAppSetting,
} from '../../workspace/whole/app-settings.ts';
import type { SettingValue } from '../../workspace/whole/state.ts';

function dataTypeOf(value: SettingValue): 'Number' | 'String' | 'Boolean' {
  if (typeof value === 'number') return 'Number';
  return typeof value === 'string' ? 'String' : 'Boolean';
}

/** A setting of the app, in the shape of `RetrieveSetting` (the members are chosen). */
export function retrieveSetting(
  workspace: Pick<WorkspaceStore, 'getState'>,
  given: unknown,
): JsonObject {
  const { name, value } = knownSetting(workspace, given);
  return { SettingDetail: { Name: name, Value: String(value), DataType: dataTypeOf(value) } };
}

interface Saving {
  readonly SettingName?: unknown;
  readonly Value?: unknown;
  /** Saves for this app only (documented). */
  readonly AppUniqueName?: unknown;
}

/** Saves a setting (documented); a diagnostic tells of one that changes nothing. */
export function saveSetting(
  workspace: Pick<WorkspaceStore, 'getState' | 'apply'>,
  { SettingName, Value, AppUniqueName }: Saving,
): Diagnostic | undefined {
  const { name, value: current } = knownSetting(workspace, SettingName);
  const value = fittingValue(current, Value);
  if (value === undefined) {
    throw new DataverseError(
      'invalid-value',
      `The value of the setting '${name}' is not a valid ${dataTypeOf(current)}.`,
    );
  }
  workspace.apply(saveAppSetting, { name, value, isOfApp: typeof AppUniqueName === 'string' });
  return asksForLegacy(name, value) ? changesNothing(name) : undefined;
}

/** Tells of a setting that was stored and changes nothing. */
export function changesNothing(name: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'XP18',
    provenance: 'chosen',
    message: `Setting "${name}" was stored but changes nothing: the legacy behavior is not implemented.`,
    fix: 'The product honors it; nothing to correct.',
  };
}

function knownSetting(
  workspace: Pick<WorkspaceStore, 'getState'>,
  given: unknown,
): { readonly name: string; readonly value: SettingValue } {
  const name = typeof given === 'string' ? given : '';
  const value = readAppSetting(workspace.getState(), name);
  if (value !== undefined) return { name, value };
  throw new DataverseError('invalid-value', `Setting "${name.slice(0, 200)}" is not known here.`, {
    fix: 'Add it under appSettings.',
  });
}
