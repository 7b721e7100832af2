import { errorMap, SchemaError, type FailureShape } from 'provider-sdk/contract';
import { DataverseError } from '../dataverse/index.ts';
import { Refusal } from '../workspace/whole/refusal.ts';
import type { WorkspaceState } from '../workspace/whole/state.ts';
import { diagnostics, type Diagnostic } from './diagnostics.ts';
import { templateHint } from './diagnostics/template-hints.ts';
import { OddFailure, quirkDiagnostic } from './quirks/odd-failure.ts';
import type { Host } from './host.ts';

export interface Failure {
  /** `messageData` of the failure reply. */
  readonly data: unknown;
  readonly diagnostic: Diagnostic;
}

/** Two refusals have their own shape (observed). */
function ownShape({ code, message }: Refusal): ReadonlyMap<string, unknown> | undefined {
  if (code === 'NO_FORM') return new Map([['value', {}]]);
  if (code !== 'NOTES_OPEN') return undefined;
  return new Map<string, unknown>([
    ['value', message],
    ['errorCode', 101],
  ]);
}

/** Kinds of platform errors, with the product's numbers. */
const platformFailed = 2;

/** Turns a thrown value into the failure that the product would send (api.md 2.8). */
export function failureOf(
  error: unknown,
  type: string,
  shape: FailureShape,
  { realTime, workspace }: Pick<Host, 'realTime' | 'workspace'>,
): Failure {
  if (error instanceof Refusal) {
    return {
      data: ownShape(error) ?? errorMap(error.message, error.wireName ?? type),
      diagnostic: diagnostics.refused(type, error, hintOf(error, type, workspace.getState())),
    };
  }
  if (error instanceof OddFailure) {
    return { data: error.data, diagnostic: quirkDiagnostic(type, error.quirk) };
  }
  if (error instanceof DataverseError) {
    return {
      data: platformFailure(error.message, type, shape, realTime.now()),
      diagnostic: diagnostics.platformError(type, error),
    };
  }
  if (error instanceof SchemaError) {
    return { data: errorMap(error.message), diagnostic: diagnostics.badArgument(error.message) };
  }
  return {
    data: errorMap('UNEXPECTED'),
    diagnostic: diagnostics.unexpected(type, error),
  };
}

function hintOf({ code, wanted }: Refusal, type: string, state: WorkspaceState) {
  if (wanted === undefined) return undefined;
  if (code === 'UNKNOWN_NOTIFICATION_TEMPLATE') return templateHint(wanted, 'notifications', state);
  return templateHint(wanted, type === 'createSession' ? 'sessions' : 'tabs', state);
}

/** The reply of a failed platform call, in the shape of its method. */
export function platformFailure(
  message: string,
  type: string,
  shape: FailureShape,
  now: number,
): ReadonlyMap<string, unknown> {
  switch (shape.kind) {
    case 'named':
      return errorMap(message, shape.name ?? type);
    case 'plain':
      return new Map([['value', 'Failure']]);
    case 'platform':
      return new Map([['value', platformError(message, shape.sourceFunc, now)]]);
  }
}

/** The error object of a platform call that failed. */
export function platformError(message: string, sourceFunc: string, now: number): object {
  return {
    errorMsg: message,
    sourceFunc,
    errorType: platformFailed,
    reportTime: new Date(now).toUTCString(),
  };
}
