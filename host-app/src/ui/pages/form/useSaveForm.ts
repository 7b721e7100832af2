import { useEffect, useEffectEvent } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { selectFocusedSession } from '../../../workspace/session.ts';
import { closeSession, setSessionTitle } from '../../../workspace/sessions.ts';
import type { Tab } from '../../../workspace/tab.ts';
import { closeTab, showInTab } from '../../../workspace/tabs.ts';
import { useSay } from '../../shell/useSay.ts';
import type { RecordPage } from './FormPage.tsx';
import type { RecordForm } from './useRecordForm.ts';

/** Saves by button and by Ctrl+S; a new record then takes over the tab that made it. */
export function useSaveForm(tab: Tab, page: RecordPage, form: RecordForm) {
  const { workspace, records } = useApp();
  const say = useSay();

  const save = (): boolean => {
    if (!form.isDirty && page.entityId !== undefined) return true;
    const id = form.save();
    if (id === undefined) return false;
    const { entityName } = page;
    const title = records.nameOf({ entityType: entityName, id }) ?? tab.title;
    if (page.entityId === undefined) {
      showSaved(title, id);
      say('success', `${form.table.label} ${title} was created.`);
    }
    return true;
  };

  const showSaved = (title: string, entityId: string): void => {
    const saved: RecordPage = { type: 'entityrecord', entityName: page.entityName, entityId };
    workspace.apply(showInTab, { tabId: tab.id, title, page: saved });
    const session = workspace.getState().sessions.find(({ tabs }) => tabs[0]?.id === tab.id);
    if (session?.kind === 'entity') {
      workspace.apply(setSessionTitle, { sessionId: session.id, values: { title } });
    }
  };

  const saveAndClose = (): void => {
    if (!save()) return;
    const session = selectFocusedSession(workspace.getState());
    if (session.tabs[0]?.id !== tab.id) workspace.apply(closeTab, { tabId: tab.id });
    else if (session.kind === 'entity') workspace.apply(closeSession, { sessionId: session.id });
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  });
  // A hidden page is told to clean up, so only the page on screen hears the keys.
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

  return { save, saveAndClose };
}
