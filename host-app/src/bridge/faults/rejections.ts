import { errorMap, wiresOf, type FailureShape } from 'provider-sdk/contract';
import type { RejectionShape } from '../../store/faults.ts';
import type { Reply } from '../dispatch.ts';
import { hostMethods } from '../handlers/index.ts';
import { platformFailure } from '../failures.ts';

const shapes = new Map<string, FailureShape>(
  Object.values(hostMethods).flatMap((method) =>
    wiresOf(method).map((type) => [type, method.failure] as const),
  ),
);

/** A failure in the product's words (api.md 2.8). */
export function rejectionOf(
  type: string,
  shape: RejectionShape,
  message: string,
  now: number,
): Reply {
  const own = shapes.get(type) ?? { kind: 'named' };
  return { messageOutcome: 'failure', messageData: dataOf(type, shape, own, message, now) };
}

function dataOf(
  type: string,
  shape: RejectionShape,
  own: FailureShape,
  message: string,
  now: number,
): unknown {
  const platform: FailureShape = {
    kind: 'platform',
    sourceFunc: own.kind === 'platform' ? own.sourceFunc : `client.${type}`,
  };
  switch (shape) {
    case 'own':
      return platformFailure(message, type, own, now);
    case 'F1':
      return errorMap(message, type);
    case 'F2':
      return platformFailure(message, type, platform, now);
    case 'F3':
      return platformFailure(message, type, platform, now).get('value');
    case 'F4':
      return platformFailure(message, type, { kind: 'plain' }, now);
    case 'F5':
      return errorMap(message);
  }
}
