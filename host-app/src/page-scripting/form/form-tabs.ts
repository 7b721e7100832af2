import type { FormPart } from '../../store/open-form.ts';
import { partKey, sectionKey } from '../../store/form-looks.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { namespace } from '../calls/namespace.ts';
import { parseText } from '../calls/script-input.ts';
import { collectionOf } from '../xrm/collection.ts';
import { formControl } from './form-control.ts';
import { explainMissing } from './form-grid.ts';
import { changeLookOf, lookOf } from './form-look.ts';
import { fieldsOf, type FormParts } from './form-parts.ts';

export type FormSection = ReturnType<typeof formSection>;

type Section = FormPart['sections'][number];

/** The tabs of the form, and their sections. */
export function tabsOf(parts: FormParts) {
  return collectionOf(
    parts.form.parts.map((part) => formTab(parts, part)),
    (tab) => tab.getName(),
    explainMissing(
      parts,
      'tabs.get',
      parts.form.parts.map(({ name }) => name),
    ),
  );
}

/** The section that holds a column; null when the form does not show it. */
export function sectionOf(parts: FormParts, column: string) {
  for (const part of parts.form.parts) {
    const section = part.sections.find(({ columns }) => columns.includes(column));
    if (section) return formSection(parts, part, section);
  }
  return null;
}

function shownMembers(parts: FormParts, key: string, name: string) {
  return {
    getName: () => name,
    getLabel: () => lookOf(parts, key).label ?? name,
    setLabel: (label: unknown) =>
      changeLookOf(parts, key, { label: parseText('setLabel', 'label', label) }),
    getVisible: () => lookOf(parts, key).isVisible ?? true,
    setVisible: (isVisible: unknown) => changeLookOf(parts, key, { isVisible: isVisible === true }),
  };
}

export function formTab(parts: FormParts, part: FormPart) {
  const { page, form, handlers, tabId } = parts;
  const { name } = part;
  return namespace(page, 'tab', {
    ...shownMembers(parts, partKey(name), name),
    setFocus: () => form.showPart(name),
    getDisplayState: () => (form.shownPart() === name ? 'expanded' : 'collapsed'),
    setDisplayState: (state: unknown) => {
      if (state === 'expanded') form.showPart(name);
      else page.say(scriptDiagnostics.keptOnly('tab.setDisplayState of collapsed'));
    },
    addTabStateChange: (handler: unknown) => handlers.add(tabId, `tabState ${name}`, handler),
    removeTabStateChange: (handler: unknown) => handlers.remove(tabId, `tabState ${name}`, handler),
    get sections() {
      return collectionOf(
        part.sections.map((section) => formSection(parts, part, section)),
        (section) => section.getName(),
        explainMissing(
          parts,
          'sections.get',
          part.sections.map((section) => section.name),
        ),
      );
    },
  });
}

function formSection(parts: FormParts, part: FormPart, { name, columns }: Section) {
  return namespace(parts.page, 'section', {
    ...shownMembers(parts, sectionKey(name), name),
    getParent: () => formTab(parts, part),
    get controls() {
      return collectionOf(
        fieldsOf(parts.form)
          .filter((column) => columns.includes(column.name))
          .map((column) => formControl(parts, column)),
        (control) => control.getName(),
      );
    },
  });
}
