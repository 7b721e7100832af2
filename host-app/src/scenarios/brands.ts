import type { WorkspaceConfig } from '../config/parse-config.ts';
import { isObject } from '../config/json-shape.ts';
import type { Brand } from '../stage-files/brand-schema.ts';
import { mendColors, type MendedBrand } from '../stage-files/mend-colors.ts';
import { parseBrand } from '../stage-files/parse-brand.ts';
import { createCenter, usersOf } from './brand/create-center.ts';

const files = import.meta.glob<string>('./brands/*.json5', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Names of the workspace's own brands, as `&brand=` accepts them; each is a utility. */
export const brandNames: readonly string[] = Object.keys(files).map((path) =>
  path.replace('./brands/', '').replace('.json5', ''),
);

/**
 * Undefined for an unknown name.
 *
 * @throws {ConfigError} with every mistake of the brand.
 */
export function readBrand(name: string): MendedBrand | undefined {
  const content = files[`./brands/${name}.json5`];
  return content === undefined ? undefined : mendColors(parseBrand(content));
}

type Parts = Readonly<Record<string, unknown>>;

/** The parts of a config that a brand replaces. Its `workspace` is stronger than its lists. */
export function dressOf(brand: Brand, { environment }: WorkspaceConfig, now: number): Parts {
  const { name, agent, language, colors, logo, greeting, reasons, workspace } = brand;
  const { user } = environment;
  const rows = createCenter(brand, user.id.toLowerCase(), now);
  const theme = {
    ...colors,
    ...(logo === undefined ? {} : { logo }),
    ...(greeting === undefined ? {} : { greeting }),
  };
  return {
    // A center of its own shows no row of another trade.
    ...(reasons.length > 0 ? { sampleRows: 'none', users: usersOf(brand) } : {}),
    ...(Object.keys(theme).length > 0 ? { theme } : {}),
    environment: {
      ...environment,
      name,
      orgUniqueName: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, ''),
      user: { ...user, fullName: agent ?? user.fullName, lcid: language ?? user.lcid },
    },
    ...workspace,
    records: together(rows, workspace['records']),
  };
}

function together(made: Parts, own: unknown): Parts {
  if (!isObject(own)) return made;
  const tables = new Set([...Object.keys(made), ...Object.keys(own)]);
  return Object.fromEntries(
    [...tables].map((table) => [table, [...listOf(made[table]), ...listOf(own[table])]] as const),
  );
}

function listOf(rows: unknown): readonly unknown[] {
  return Array.isArray(rows) ? rows : [];
}
