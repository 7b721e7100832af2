import type { RequestFault } from '../store/faults.ts';
import type { Desk } from './call.ts';
import type { ApiAnswer, ApiRequest } from './messages.ts';

/** How a request appears in the log: one entry, written when it was answered. */
export function logRequest(
  { journal }: Pick<Desk, 'journal'>,
  { method, target, caller, body }: ApiRequest,
  { status, body: answered }: ApiAnswer,
  rest: LoggedRest,
): void {
  journal.traffic.add({
    provider: undefined,
    caller: rest.isPart ? `${caller}, in a batch` : caller,
    kind: 'web-api',
    type: `${method} ${shortened(target)}`,
    data: new Map<string, unknown>([
      ['user', rest.user],
      ['status', status],
      ['milliseconds', rest.milliseconds],
      ['bytes', answered.length],
      ...(body === '' ? [] : [['request', shown(body)] as const]),
      ...(answered === '' ? [] : [['answer', shown(answered)] as const]),
    ]),
    correlationId: undefined,
    outcome: status < 400 ? 'success' : 'failure',
    fault: rest.fault,
  });
}

export interface LoggedRest {
  readonly user: string;
  readonly milliseconds: number;
  readonly isPart: boolean;
  readonly fault: RequestFault | undefined;
}

function shortened(target: string): string {
  return target.replace(/^\/api\/data\/v[\d.]+\/?/i, '').slice(0, 2_000);
}

/** The most of a body that the log keeps. */
const mostShown = 10_000;

function shown(text: string): unknown {
  if (text.length > mostShown) return `${text.slice(0, mostShown)}…`;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
