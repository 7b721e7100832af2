import { event } from './define.ts';
import { object, text } from './schema.ts';

/**
 * Events of the product that are DOM events on the host's window: page scripts may raise them too,
 * and a widget receives one by registering its name.
 */
export const pageRaisedEvents = {
  /** A form that `createTab` opened with `injectOnSave` was saved. */
  entityRecordSaved: event({
    payload: object({ entityLogicalName: text, entityId: text }),
    source: 'shipped',
  }),
};
