import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useApp } from '../../../store/hooks.ts';
import type { FormGrid, FormPart, OpenForm } from '../../../store/open-form.ts';
import type { Tab } from '../../../workspace/tabs/tab.ts';
import { readField } from './field-values.ts';
import { useCloseForm } from './useCloseForm.ts';
import type { RecordForm } from './useRecordForm.ts';

/** The parts of a form as scripts see them. */
export interface FormParts {
  readonly parts: readonly FormPart[];
  readonly grids: readonly FormGrid[];
  readonly shown: string;
  readonly show: (name: string) => void;
}

/** Lets page scripts use the form while it is on screen. */
export function useOpenForm(
  tab: Tab,
  form: RecordForm,
  save: () => boolean,
  view: FormParts,
): void {
  const { scripts } = useApp();
  const close = useCloseForm(tab);
  const latest = useRef({ form, save, close, view });
  const isTold = useRef(false);
  useLayoutEffect(() => {
    latest.current = { form, save, close, view };
  });
  useLayoutEffect(() => {
    const current = (): RecordForm => latest.current.form;
    // Scripts read what they have just written, so each change shows at once.
    const handle: OpenForm = {
      get table() {
        return current().table;
      },
      get entityId() {
        return current().entityId;
      },
      get isDirty() {
        return current().isDirty;
      },
      get parts() {
        return latest.current.view.parts;
      },
      get grids() {
        return latest.current.view.grids;
      },
      valueOf: (column) => current().valueOf(column),
      savedValueOf: (column) => readField(current().record, column),
      change: (column, value) => flushSync(() => current().change(column, value)),
      save: () => flushSync(() => latest.current.save()),
      close: () => latest.current.close(),
      refresh: () => flushSync(() => current().refresh()),
      shownPart: () => latest.current.view.shown,
      showPart: (name) => flushSync(() => latest.current.view.show(name)),
      focus: focusField,
    };
    scripts.forms.set(tab.id, handle);
    // A tab that comes back to the screen has not been loaded again.
    if (!isTold.current) scripts.listeners()?.loaded(tab.id, 'form');
    isTold.current = true;
    return () => {
      if (scripts.forms.get(tab.id) === handle) scripts.forms.delete(tab.id);
    };
  }, [scripts, tab.id]);
}

function focusField(column: string): boolean {
  const fields = [...document.querySelectorAll<HTMLElement>('main [data-column]')];
  const field = fields.find(({ dataset }) => dataset['column'] === column);
  const control = field?.querySelector<HTMLElement>('input, textarea, select, button');
  control?.focus();
  return control !== null && control !== undefined;
}

/** Tells scripts that the form has read its row again. */
export function useHeardForm(tab: Tab, form: RecordForm): RecordForm {
  const { scripts } = useApp();
  return {
    ...form,
    refresh: () => {
      const listeners = scripts.listeners();
      if (!listeners) return form.refresh();
      flushSync(() => form.refresh());
      listeners.loaded(tab.id, 'data');
    },
  };
}

/** The form as the agent edits it: scripts hear of each change, after it shows. */
export function useAgentsForm(tab: Tab, form: RecordForm): RecordForm {
  const { scripts } = useApp();
  return {
    ...form,
    change: (column, value) => {
      const listeners = scripts.listeners();
      if (!listeners) return form.change(column, value);
      flushSync(() => form.change(column, value));
      listeners.changed(tab.id, column.name);
    },
  };
}
