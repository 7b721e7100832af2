import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataverse } from '../dataverse.ts';
import { DataverseError, errorBodyOf } from '../errors.ts';
import type { TableDefinition } from '../metadata/definition.ts';
import { wholeModel } from '../metadata/whole-model.ts';
import { aDataverse } from '../testing/a-dataverse.ts';
import { anyQuery, anyWrite } from './testing/any-request.ts';

// `npm run fuzz -- --requests N` makes that many, different ones each time.
const requests = Number(process.env['SIDETONE_FUZZ_REQUESTS'] ?? 0);
const settings =
  requests > 0 ? { seed: Date.now(), numRuns: requests } : { seed: 20_261_130, numRuns: 500 };
const limit = 120_000 + requests * 50;

/** Few rows at a time: a fresh start after this many requests. */
const fresh = 200;

function start() {
  const { dataverse } = aDataverse({ schema: 'strict', model: wholeModel() });
  return dataverse;
}

/** The reply, or the refusal in the product's shape; anything else fails the test. */
function answerTo<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch (error) {
    expect(error).toBeInstanceOf(DataverseError);
    if (!(error instanceof DataverseError)) return undefined;
    const body = errorBodyOf(error);
    expect(body).toEqual({
      error: { code: expect.stringMatching(/^0x[0-9a-f]+$/), message: expect.stringMatching(/./) },
    });
    expect(error.nearest).not.toBe('');
    expect(error.fix).not.toBe('');
    return undefined;
  }
}

function tableOf(own: Dataverse, name: string): TableDefinition {
  const table = own.findTable(name);
  if (table === undefined) throw new Error(`No table ${name}`);
  return table;
}

let dataverse = start();
let asked = 0;

function next(): typeof dataverse {
  asked += 1;
  if (asked % fresh === 0) dataverse = start();
  return dataverse;
}

test(
  "[RC14] for any body, the row is written whole or not at all, and refusals have the product's shape",
  () =>
    fc.assert(
      fc.property(anyWrite, ([name, body]) => {
        const own = next();
        const table = tableOf(own, name);
        const before = own.changeCount();
        const rows = JSON.stringify(own.exportData().rows.map((each) => each.rows.length));
        const made = answerTo(() => own.create(table.name, body));
        if (made === undefined) {
          expect(own.changeCount()).toBe(before);
          expect(JSON.stringify(own.exportData().rows.map((each) => each.rows.length))).toBe(rows);
          return;
        }
        const shown = own.retrieve(table.name, made.id);
        expect(shown[table.primaryId]).toBe(made.id);
        expect(shown['@odata.etag']).toMatch(/^W\/"\d+"$/);
        const changed = answerTo(() => own.update(table.name, made.id, body));
        if (changed === undefined) expect(own.retrieve(table.name, made.id)).toEqual(shown);
        answerTo(() => own.delete(table.name, made.id));
      }),
      settings,
    ),
  limit,
);

test(
  "[RC1] for any query, the reply is a list of rows or a refusal in the product's shape",
  () =>
    fc.assert(
      fc.property(anyQuery, ([name, query]) => {
        const own = next();
        const table = tableOf(own, name);
        const before = own.changeCount();
        const found = answerTo(() => own.query(table.name, query));
        for (const row of found?.records ?? []) expect(row).toHaveProperty(['@odata.etag']);
        const body = answerTo(() => own.read(`${table.setName}?${query}`));
        if (body !== undefined) expect(body['value']).toBeInstanceOf(Array);
        // Links to more pages are read only in addresses.
        if (!query.includes('$skiptoken')) expect(body === undefined).toBe(found === undefined);
        expect(own.changeCount()).toBe(before);
      }),
      settings,
    ),
  limit,
);
