import { createHash } from 'node:crypto';
import { mutationsOf, type Mutation } from './mutations.ts';

/** A mutation with its location, as the report shows it. */
export interface Mutant extends Mutation {
  readonly file: string;
  readonly line: number;
  /** The line before and after the mutation. */
  readonly says: readonly [before: string, after: string];
  readonly mutated: string;
}

export function mutantsOf(file: string, source: string): readonly Mutant[] {
  return mutationsOf(source).map((mutation) => {
    const { start, end, after } = mutation;
    const mutated = source.slice(0, start) + after + source.slice(end);
    const line = source.slice(0, start).split('\n').length;
    const says = [lineAt(source, start), lineAt(mutated, start)] as const;
    return { ...mutation, file, line, says, mutated };
  });
}

function lineAt(source: string, at: number): string {
  const begin = source.lastIndexOf('\n', at - 1) + 1;
  const end = source.indexOf('\n', at);
  return source.slice(begin, end < 0 ? undefined : end).trim();
}

/**
 * Draws some of the mutants; the same seed draws the same ones.
 *
 * The rank depends on the text of a mutant and not on its line, so an edit elsewhere changes
 * nothing.
 */
export function drawSample(all: readonly Mutant[], seed: string, size: number): readonly Mutant[] {
  const rank = ({ file, says }: Mutant): string =>
    createHash('sha256')
      .update([seed, file, ...says].join('\n'))
      .digest('hex');
  return all
    .map((mutant) => [rank(mutant), mutant] as const)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .slice(0, size)
    .map(([, mutant]) => mutant);
}
