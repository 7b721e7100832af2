import {
  backgroundMethods,
  events,
  recordMethods,
  searchMethods,
  wiresOf,
} from 'provider-sdk/contract';
import { hostMethods } from '../handlers/index.ts';

const wires = new Map(Object.entries(hostMethods).map(([name, method]) => [name, wiresOf(method)]));
const background = new Set(Object.values(backgroundMethods).flatMap(wiresOf));
const server = new Set(Object.values({ ...recordMethods, ...searchMethods }).flatMap(wiresOf));

/**
 * Message types that belong to the name of a method or an event; an unknown name is its own type.
 */
export function messageTypesOf(name: string): readonly string[] {
  const known = Object.keys(events).find((event) => event === name);
  return known === undefined ? (wires.get(name) ?? [name]) : [known];
}

/** Background messages of the library. */
export function isBackground(type: string): boolean {
  return background.has(type);
}

/** Requests that the workspace cannot answer without the organization's server. */
export function needsServer(type: string): boolean {
  return server.has(type);
}
