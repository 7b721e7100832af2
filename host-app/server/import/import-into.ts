import * as v from 'valibot';
import {
  importSources,
  usualOptions,
  type ImportResult,
} from '../../src/imports/import-sources.ts';
import { namesInConfig, withImported } from '../../src/imports/merge-config.ts';
import { readSources } from './read-sources.ts';

/** Exports as a person names them, relative to a folder. */
export interface NamedExports {
  readonly names: readonly string[];
  readonly from: string;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * A config with the rows of the named exports; later exports are stronger.
 *
 * @throws {ImportError} when the exports cannot be used.
 */
export function importInto(
  raw: Members,
  exports: readonly NamedExports[],
): { readonly raw: Members; readonly imported: ImportResult } {
  const sources = exports.flatMap(({ names, from }) => readSources(names, from));
  const lcid = v.is(userLanguage, raw) ? raw.environment.user.lcid : usualOptions.lcid;
  const imported = importSources(sources, { ...usualOptions, lcid, known: namesInConfig(raw) });
  return { raw: withImported(raw, imported.parts), imported };
}

const userLanguage = v.object({
  environment: v.object({ user: v.object({ lcid: v.number() }) }),
});
