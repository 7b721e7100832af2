export type EventDetail =
  | { readonly isPlain: true; readonly value: unknown }
  | { readonly isPlain: false };

/**
 * The detail of a custom event as plain data; undefined for a browser event, since clicks and keys
 * must not reach a widget that registered their names.
 *
 * Frames of the same origin have their own classes, so the event is recognized by its tag.
 */
export function detailOf(event: Event): EventDetail | undefined {
  if (Object.prototype.toString.call(event) !== '[object CustomEvent]') return undefined;
  try {
    const detail: unknown = 'detail' in event ? event.detail : null;
    const json: unknown = JSON.stringify(detail ?? null);
    if (typeof json !== 'string') return { isPlain: false };
    return { isPlain: true, value: JSON.parse(json) };
  } catch {
    // A script's own getters run here, and may throw anything.
    return { isPlain: false };
  }
}

/** The members of a detail that is an object. */
export function membersOf(detail: EventDetail): Readonly<Record<string, unknown>> | undefined {
  if (!detail.isPlain) return undefined;
  const { value } = detail;
  return isMembers(value) ? value : undefined;
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
