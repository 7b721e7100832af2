import { quirks, type Quirk } from '../../workspace/whole/quirks.ts';
import type { AnyHandler, AnyHandlers } from '../dispatch.ts';
import { variations } from './variations.ts';
import type { Variation } from './variation.ts';

// A loose type, as for handlers; `variations` holds each to its method's contract.
type Vary = { vary(usual: AnyHandler): AnyHandler }['vary'];

/** The handlers, preceded by every variation that a switch turns on. */
export function withQuirks(usual: AnyHandlers): AnyHandlers {
  const handlers: Record<string, AnyHandler> = { ...usual };
  for (const quirk of quirks) {
    const variation: Variation = variations[quirk] ?? {};
    for (const [name, vary] of Object.entries<Vary>(variation)) {
      const plain = handlers[name];
      if (plain) handlers[name] = switched(quirk, plain, vary(plain));
    }
  }
  return handlers;
}

function switched(quirk: Quirk, plain: AnyHandler, varied: AnyHandler): AnyHandler {
  return (input, host) =>
    host.workspace.getState().settings.quirks[quirk] ? varied(input, host) : plain(input, host);
}
