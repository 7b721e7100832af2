import type { Host } from '../host.ts';

/**
 * Notifies the window of saved forms that should report it; widgets and page scripts receive it by
 * registering the name (events.md 4.10, observed).
 */
export function announceSavedRecords(view: EventTarget, { workspace }: Host): () => void {
  return workspace.subscribe(
    ({ savedRecord }) => savedRecord,
    (saved) => {
      if (!saved) return;
      const { entityLogicalName, entityId } = saved;
      const detail = { entityLogicalName, entityId };
      view.dispatchEvent(new CustomEvent('entityRecordSaved', { detail }));
    },
  );
}
