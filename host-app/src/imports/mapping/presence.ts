import { stableGuid } from '../stable-guid.ts';
import {
  readersOf,
  stateOf,
  withoutEmpty,
  type ConfigRow,
  type MappingContext,
} from './context.ts';

export function presences(context: MappingContext): ConfigRow[] {
  return readersOf('msdyn_presence', context).flatMap((read) => {
    const text = read.text('msdyn_presencestatustext') ?? read.text('msdyn_name');
    const status = read.choice('msdyn_basepresencestatus', {
      192360000: 'AVAILABLE',
      192360001: 'BUSY',
      192360002: 'BUSY_DO_NOT_DISTURB',
      192360003: 'AWAY',
      192360004: 'OFFLINE',
    });
    const canUserSet = read.flag('msdyn_canuserset');
    if (stateOf(read) === 'Inactive') {
      read.say('IM10', 'The presence is inactive; it was left out.');
      return [];
    }
    if (text === undefined || status === undefined) {
      read.say('IM5', 'A presence needs a text and a base status; it was left out.');
      return [];
    }
    return [
      withoutEmpty({
        text,
        status,
        id: read.row.id ?? stableGuid(`msdyn_presence ${text.toLowerCase()}`),
        selectable: canUserSet === false ? false : undefined,
      }),
    ];
  });
}
