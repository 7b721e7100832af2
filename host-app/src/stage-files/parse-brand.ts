import * as v from 'valibot';
import { ConfigError, type ConfigProblem } from '../config/config-error.ts';
import { everyIssue } from '../config/every-issue.ts';
import { toProblem } from '../config/problems.ts';
import { problemOf, problemsOfWorkspace, readJson5 } from './read-parts.ts';
import { brandSchema, type Brand } from './brand-schema.ts';

/**
 * Reads a brand file.
 *
 * @throws {ConfigError} with every mistake: the path, the expected value and the actual one.
 */
export function parseBrand(content: string): Brand {
  const raw = readJson5(content);
  const result = v.safeParse(brandSchema, raw, { abortPipeEarly: true });
  if (!result.success) throw new ConfigError(everyIssue(brandSchema, raw).map(toProblem));
  const brand = result.output;
  const problems = [...namesOutsideTheBrand(brand), ...problemsOfWorkspace(brand.workspace)];
  if (problems.length > 0) throw new ConfigError(problems);
  return brand;
}

/** Reasons and cases can only name queues and customers that the brand has. */
function namesOutsideTheBrand({ reasons, cases, queues, customers }: Brand): ConfigProblem[] {
  const people = customers.map(({ fullName }) => fullName);
  return [
    ...reasons.flatMap(({ queue }, index) =>
      problemOf(`reasons[${index}].queue`, queue, queues, 'one of the queues'),
    ),
    ...cases.flatMap(({ queue, customer }, index) => [
      ...problemOf(`cases[${index}].queue`, queue, queues, 'one of the queues'),
      ...problemOf(`cases[${index}].customer`, customer, people, 'one of the customers'),
    ]),
  ];
}
