import { diagnostics } from '../diagnostics.ts';
import { detailOf } from './event-detail.ts';
import type { PageDoor } from './page-door.ts';
import { isSystemName } from './system-events.ts';

/** Additional names are ignored: a widget may register any number. */
const mostNames = 1000;
const longestName = 200;

/**
 * Listens on the window for the DOM events that providers registered, and passes their detail on:
 * once to each provider that registered, or to the one that `detail.providerName` names (events.md
 * 5).
 */
export function listenForCustomEvents(view: EventTarget, door: PageDoor): () => void {
  const { registrations, explain } = door.host;
  const listened = new Set<string>();
  const forward = (event: Event): void => {
    const detail = detailOf(event);
    if (detail === undefined) return;
    if (!detail.isPlain) {
      explain(diagnostics.detailIsNoJson(event.type));
      return;
    }
    const onlyTo = receiverOf(detail.value);
    if (door.raise(event.type, detail.value, onlyTo) === 0 && onlyTo !== undefined) {
      explain({ ...diagnostics.notRegistered(event.type), provider: onlyTo });
    }
  };
  const stop = registrations.watch((name, isWanted) => {
    if (isSystemName(name)) return;
    if (!isWanted) {
      listened.delete(name);
      view.removeEventListener(name, forward);
    } else if (listened.size < mostNames && name.length <= longestName) {
      listened.add(name);
      view.addEventListener(name, forward);
    } else explain(diagnostics.tooManyNames(name));
  });
  return () => {
    stop();
    for (const name of listened) view.removeEventListener(name, forward);
  };
}

function receiverOf(detail: unknown): string | undefined {
  if (typeof detail !== 'object' || detail === null || !('providerName' in detail))
    return undefined;
  const { providerName } = detail;
  return typeof providerName === 'string' && providerName !== '' ? providerName : undefined;
}
