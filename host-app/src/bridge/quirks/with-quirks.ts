import { isQuirk, type Quirk } from '../../workspace/quirks.ts';
import type { ProviderHost } from '../host.ts';
import { variations, type Variation } from './variations.ts';

// Compared loosely, as method signatures are; `variations` holds each to its method's contract.
type AnyHandler = { run(input: unknown, host: ProviderHost): unknown }['run'];
type Vary = { vary(usual: AnyHandler): AnyHandler }['vary'];

/** The handlers with every variation in front of them that a switch turns on. */
export function withQuirks(
  usual: Readonly<Record<string, AnyHandler>>,
): Readonly<Record<string, AnyHandler>> {
  const handlers = { ...usual };
  for (const [quirk, variation] of Object.entries<Variation>(variations)) {
    if (!isQuirk(quirk)) continue;
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
