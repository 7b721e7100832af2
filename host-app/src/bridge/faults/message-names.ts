import { backgroundMethods, events, recordMethods, searchMethods } from 'provider-sdk/contract';
import { hostMethods } from '../handlers/index.ts';

type Named = Readonly<
  Record<string, { readonly wire: unknown; readonly wires?: readonly string[] }>
>;

function wiresOf(methods: Named): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(methods).map(([name, { wire, wires }]) => [
      name,
      typeof wire === 'string' ? [wire] : (wires ?? []),
    ]),
  );
}

const wires = wiresOf(hostMethods);
const background = new Set([...wiresOf(backgroundMethods).values()].flat());
const server = new Set([...wiresOf({ ...recordMethods, ...searchMethods }).values()].flat());

/** Message types that a method or an event goes by; an unknown name stands for itself. */
export function messageTypesOf(name: string): readonly string[] {
  const known = Object.keys(events).find((event) => event === name);
  return known === undefined ? (wires.get(name) ?? [name]) : [known];
}

/** What the library sends by itself. */
export function isBackground(type: string): boolean {
  return background.has(type);
}

/** What the workspace cannot answer without the organisation's server. */
export function needsServer(type: string): boolean {
  return server.has(type);
}
