import type { ConfigInput } from '../../fixtures.ts';

export type Provider = NonNullable<ConfigInput['providers']>[number];

/** A page of the sample as a provider with its own host name. */
export function badProvider(name: string, sortOrder = 0): Provider {
  return {
    uniqueName: nameOf(name),
    label: name,
    channelUrl: `http://${name}.misbehaving.localhost:5173/${name}.html`,
    sortOrder,
  };
}

export function nameOf(page: string): string {
  return `bad_${page.replaceAll('-', '_')}`;
}
