import type { Host } from '../host.ts';

/**
 * Tells the window of forms that were saved and should say so; a widget hears of it by registering
 * the name, and so may scripts of the page (events.md 4.10, observed).
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
