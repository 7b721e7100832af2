import type { FieldLook } from '../../store/open-form.ts';
import { changeLook } from '../../store/form-looks.ts';
import type { FormParts } from './form-parts.ts';

/** Changes by scripts to a column, a part or a section of this form. */
export function lookOf({ page, tabId }: FormParts, key: string): FieldLook {
  return page.app.scripts.state().looks[tabId]?.[key] ?? {};
}

export function changeLookOf({ page, tabId }: FormParts, key: string, change: FieldLook): void {
  page.app.scripts.change((screen) => changeLook(screen, { tabId, key }, change));
}
