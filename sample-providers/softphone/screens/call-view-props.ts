import type { Call } from '../calls/call.ts';
import type { SoftphoneCommands } from '../calls/useSoftphone.ts';

export interface CallViewProps {
  readonly call: Call;
  readonly commands: SoftphoneCommands;
}
