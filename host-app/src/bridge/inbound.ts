import type { App } from '../store/app.ts';
import type { Callers } from './callers.ts';
import type { Dispatch } from './dispatch.ts';
import type { Post } from './exchange.ts';
import type { FaultGate } from './fault-gate.ts';
import type { HelpDoor } from './help-door.ts';
import type { Host } from './host.ts';
import type { Outbox } from './outbox.ts';
import type { PageDoor } from './page-door/page-door.ts';

/** The parts of a message event that the bridge reads. */
export interface Inbound extends Pick<MessageEvent<unknown>, 'data' | 'origin' | 'source'> {
  readonly ports?: readonly MessagePort[];
}

/** Everything that receiving a message needs. */
export interface ReceivingParts {
  readonly app: App;
  readonly host: Host;
  readonly help: HelpDoor;
  readonly page: PageDoor;
  readonly outbox: Outbox;
  readonly faults: FaultGate;
  readonly dispatch: Dispatch;
  readonly callers: Callers;
  readonly post: Post;
}
