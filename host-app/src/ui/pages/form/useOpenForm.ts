import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useApp } from '../../../store/hooks.ts';
import type { OpenForm } from '../../../store/open-form.ts';
import type { Tab } from '../../../workspace/tabs/tab.ts';
import { readField } from './field-values.ts';
import { useCloseForm } from './useCloseForm.ts';
import type { RecordForm } from './useRecordForm.ts';

/** Lets scripts of the page use the form while it is on screen. */
export function useOpenForm(tab: Tab, form: RecordForm, save: () => boolean): void {
  const { scripts } = useApp();
  const close = useCloseForm(tab);
  const latest = useRef({ form, save, close });
  useLayoutEffect(() => {
    latest.current = { form, save, close };
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
      valueOf: (column) => current().valueOf(column),
      savedValueOf: (column) => readField(current().record, column),
      change: (column, value) => flushSync(() => current().change(column, value)),
      save: () => flushSync(() => latest.current.save()),
      close: () => latest.current.close(),
      refresh: () => flushSync(() => current().refresh()),
    };
    scripts.forms.set(tab.id, handle);
    return () => {
      if (scripts.forms.get(tab.id) === handle) scripts.forms.delete(tab.id);
    };
  }, [scripts, tab.id]);
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
