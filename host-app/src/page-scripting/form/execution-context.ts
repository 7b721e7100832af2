import { namespace } from '../calls/namespace.ts';
import type { FormParts } from './form-parts.ts';

/** The event that a handler hears of; its arguments are documented for each kind. */
interface FormEvent {
  readonly source: unknown;
  readonly args?: object;
}

/** The argument of a handler: the form of its own tab, even while another one is on screen. */
export function executionContext(parts: FormParts, { source, args = {} }: FormEvent) {
  const { page } = parts;
  const shared = new Map<unknown, unknown>();
  const eventArgs = namespace(page, 'eventArgs', args);
  return namespace(page, 'executionContext', {
    getFormContext: parts.formContext,
    getContext: () => parts.context,
    getEventSource: () => source,
    getEventArgs: () => eventArgs,
    getDepth: () => 1,
    getSharedVariable: (key: unknown) => shared.get(key),
    setSharedVariable: (key: unknown, value: unknown) => void shared.set(key, value),
  });
}
