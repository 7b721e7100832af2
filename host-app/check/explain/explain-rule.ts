import { readFileSync } from 'node:fs';
import { productBehaviorOf } from 'provider-sdk/contract/product-behavior';
import { rulesOf, type Rule } from 'provider-sdk/testing';
import { exampleDiagnostics } from '../../src/bridge/diagnostics/examples.ts';
import { nearestName } from '../../src/dataverse/nearest-name.ts';
import { checkRules } from '../check-rules.ts';
import { documentFile } from '../../server/folders.ts';
import { StartError } from '../../server/start-error.ts';

const marks: Readonly<Record<string, string>> = {
  documented: "documented in the product's public documentation",
  observed: 'observed in the shipped product',
  chosen: 'chosen here, because sources are silent or disagree',
};

/**
 * A rule with its provenance, its usual causes and their fixes.
 *
 * @throws {StartError} for an unknown ID.
 */
export function explainRule(given: string): string {
  const all = allRules();
  const id = given.toUpperCase();
  if (!all.some((each) => each.id === id)) {
    const nearest = nearestName(
      id,
      all.map((each) => each.id),
    );
    const hint = nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
    throw new StartError(`explain: expected the ID of a rule, such as EV7, got "${given}"${hint}`);
  }
  return [
    ...aboutRule(id),
    ...causesOf(id).flatMap(({ cause, fix }) => ['', `Cause: ${cause}`, `Fix: ${fix}`]),
  ].join('\n');
}

/** A rule, its provenance and the product's behavior; only its ID where it has no row. */
export function aboutRule(id: string): readonly string[] {
  const rule = allRules().find((each) => each.id === id);
  if (!rule) return [id];
  const behavior = productBehaviorOf(id);
  return [
    `${id}  ${rule.text}`,
    `Provenance: ${marks[rule.mark] ?? rule.mark}`,
    ...(behavior === undefined ? [] : [`In the product: ${behavior}`]),
  ];
}

let rules: readonly Rule[] | undefined;

/** Read when the first rule is asked for: most commands need none. */
function allRules(): readonly Rule[] {
  return (rules ??= rulesOf(readFileSync(documentFile('provider-sdk/SPEC.md'), 'utf8')));
}

interface Cause {
  readonly cause: string;
  readonly fix: string;
}

/** The texts of the workspace with example values, and the traps of published samples. */
function causesOf(id: string): readonly Cause[] {
  const reported = exampleDiagnostics
    .filter(({ rule }) => rule === id)
    .map(({ message, fix }) => ({ cause: message, fix }));
  const ofChecks = Object.entries(checkRules)
    .filter(([rule]) => rule === id)
    .map(([, fix]) => ({ cause: 'A check of "sidetone check" failed.', fix }));
  const all = [...reported, ...trapsOf(id), ...ofChecks];
  return all.filter(({ fix }, index) => all.findIndex((each) => each.fix === fix) === index);
}

function trapsOf(id: string): readonly Cause[] {
  const lines = readFileSync(documentFile('docs/traps.md'), 'utf8').split('\n');
  return lines
    .map((line) => line.split(' | ').map((cell) => cell.replaceAll(/^\| +| +\|$/g, '').trim()))
    .filter(([rule]) => rule === id)
    .map(([, sample = '', result = '', instead = '']) => ({
      cause: `${sample}: ${result}`,
      fix: instead,
    }));
}
