import type { JsonObject } from '../../dataverse/index.ts';
import type { Call, Reply } from '../call.ts';
import type { Referred } from '../rows/reference.ts';

/** Input of a function or an action: its parameters, and the row that it is bound to. */
export interface OperationInput {
  readonly parameters: JsonObject;
  readonly bound?: Referred | undefined;
}

export interface Operation {
  readonly kind: 'function' | 'action';
  /** Logical name of the table that it is bound to. */
  readonly boundTo?: string;
  readonly run: (call: Call, input: OperationInput) => Reply;
}
