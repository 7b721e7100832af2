import type { FieldLook } from './open-form.ts';
import type { ScriptScreen } from './script-desk.ts';

/** Keys under which the looks of parts and sections stand; those of columns stand under their names. */
export const partKey = (name: string): string => `part ${name}`;
export const sectionKey = (name: string): string => `section ${name}`;

export function changeLook(
  { looks }: ScriptScreen,
  { tabId, key }: { readonly tabId: string; readonly key: string },
  change: FieldLook,
): Partial<ScriptScreen> {
  const ofForm = looks[tabId] ?? {};
  const look = { ...ofForm[key], ...change };
  return { looks: { ...looks, [tabId]: { ...ofForm, [key]: look } } };
}
