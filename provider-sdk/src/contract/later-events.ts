import { event } from './define.ts';
import { anything, boolean, object, text } from './schema.ts';

/**
 * Events of the product that the workspace does not raise yet: nothing in its state tells of them.
 *
 * A host that learns to raise one moves it to the events of its area, and the compiler then asks for
 * its source.
 */
export const laterEvents = {
  onSessionIdle: event({
    payload: object({ sessionId: text, idle: boolean, context: anything }),
    source: 'shipped',
  }),
  entityRecordSaved: event({
    payload: object({ entityLogicalName: text, entityId: text }),
    source: 'shipped',
  }),
};
