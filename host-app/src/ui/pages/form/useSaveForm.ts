import { useContext, useEffect, useEffectEvent } from 'react';
import { useApp, useWorkspace } from '../../../store/hooks.ts';
import { answerFormSave } from '../../../workspace/questions/form-saves.ts';
import { noteSavedRecord } from '../../../workspace/records/saved-record.ts';
import { setSessionTitle } from '../../../workspace/sessions/sessions.ts';
import type { Tab } from '../../../workspace/tabs/tab.ts';
import { showInTab } from '../../../workspace/tabs/tabs.ts';
import { useSay } from '../../shell/useSay.ts';
import { PageHost } from '../page-host.ts';
import { useCloseForm } from './useCloseForm.ts';
import type { RecordForm } from './useRecordForm.ts';
import type { RecordPage } from './record-page.ts';

/** Saves by button and by Ctrl+S; a new record then takes over the tab that created it. */
export function useSaveForm(tab: Tab, page: RecordPage, form: RecordForm) {
  const { workspace, records, scripts } = useApp();
  const say = useSay();
  const host = useContext(PageHost);
  const close = useCloseForm(tab);

  const save = (): boolean => {
    if (!form.isDirty && page.entityId !== undefined) return true;
    if (scripts.listeners()?.saving(tab.id) === false) return false;
    const saved = form.save();
    if (saved === undefined) return false;
    const { entityType: entityName, id: entityId } = saved;
    workspace.apply(noteSavedRecord, { tabId: tab.id, entityName, entityId });
    const title = records.nameOf(saved) ?? tab.title;
    if (page.entityId === undefined) {
      showSaved(title, saved.id);
      say('success', `${form.table.label} ${title} was created.`);
    }
    scripts.listeners()?.saved(tab.id);
    return true;
  };

  const showSaved = (title: string, entityId: string): void => {
    const { data: _values, ...rest } = page;
    const saved = { ...rest, entityId };
    if (host) {
      host.showSaved(title, saved);
      return;
    }
    workspace.apply(showInTab, { tabId: tab.id, title, page: saved });
    const session = workspace.getState().sessions.find(({ tabs }) => tabs[0]?.id === tab.id);
    if (session?.kind === 'entity') {
      workspace.apply(setSessionTitle, { sessionId: session.id, values: { title } });
    }
  };

  const saveAndClose = (): void => {
    if (save()) close();
  };

  useSaveKey(save);
  useSaveRequests(tab.id, save);
  return { save, saveAndClose };
}

function useSaveKey(save: () => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  });
  // A hidden page is cleaned up, so only the page on screen handles the keys.
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** Saves when a provider refreshes the form with a save. */
function useSaveRequests(tabId: string, save: () => boolean): void {
  const { workspace } = useApp();
  const pending = useWorkspace(({ questions }) => questions.open.formSave[0]);
  const answer = useEffectEvent(() => workspace.apply(answerFormSave, { isSaved: save() }));
  useEffect(() => {
    if (pending?.tabId === tabId) answer();
  }, [pending, tabId]);
}
