import { isPending, rejectedWith, resolvedTo } from './assertions.ts';
import type { LibraryCase, LibraryContext } from './cases.ts';
import { givesUp, outcomeOf, waitsForever } from './expectations.ts';

type Args = readonly unknown[];

const refusal = new Map<string, unknown>([
  ['message', 'no'],
  ['msdyn_name', undefined],
]);

/** The value of the reply as it is; failures unchanged. */
function valueStyle(args: Args): LibraryCase {
  return style('yields the value itself, and passes failures on unchanged', async (context) => {
    for (const value of [1, 'text', { a: [1] }, new Map([['inner', 1]]), false, 0, '']) {
      resolvedTo(await outcomeOf(context, args, new Map([['value', value]])), value);
    }
    await emptyYields(context, args, null);
    isPending(await outcomeOf(context, args, { value: 1 }));
    rejectedWith(await outcomeOf(context, args, refusal, 'failure'), refusal);
    const plain = { errorMsg: 'no' };
    rejectedWith(await outcomeOf(context, args, plain, 'failure'), plain);
    rejectedWith(await outcomeOf(context, args, 'no', 'refused'), 'no');
  });
}

/** A Map or an array as JSON text; anything else never settles. */
export function entityStyle(args: Args): LibraryCase {
  return style('yields a Map or array as a JSON string, failures too', async (context) => {
    const entries = new Map<string, unknown>([
      ['a', { b: [1] }],
      ['gone', undefined],
      ['nested', new Map([['lost', 1]])],
    ]);
    const text = '{"a":{"b":[1]},"nested":{}}';
    resolvedTo(await outcomeOf(context, args, new Map([['value', entries]])), text);
    const list = [{ n: 1 }, { n: 2 }];
    const keyed = '{"0":{"n":1},"1":{"n":2}}';
    resolvedTo(await outcomeOf(context, args, new Map([['value', list]])), keyed);
    resolvedTo(await outcomeOf(context, args, new Map([['value', []]])), '{}');
    for (const value of [undefined, { plain: 1 }, 'text', true]) {
      isPending(await outcomeOf(context, args, new Map([['value', value]])));
    }
    await failuresAreText(context, args);
  });
}

/** The value as JSON text, whatever it is. */
function jsonStyle(args: Args): LibraryCase {
  return style('yields the value as a JSON string, failures too', async (context) => {
    for (const value of [{ a: [1] }, 'text', 0, false, [1]]) {
      const text = JSON.stringify(value);
      resolvedTo(await outcomeOf(context, args, new Map([['value', value]])), text);
    }
    await emptyYields(context, args, 'null');
    isPending(await outcomeOf(context, args, { value: 1 }));
    await failuresAreText(context, args);
  });
}

/** A method of the common kind: its style and its ten seconds. */
export function timedValue(args: Args = []): readonly [LibraryCase, LibraryCase] {
  return [valueStyle(args), givesUp(args, 'map')];
}

export function timedEntity(args: Args = []): readonly [LibraryCase, LibraryCase] {
  return [entityStyle(args), givesUp(args, 'text')];
}

export function timedJson(args: Args = []): readonly [LibraryCase, LibraryCase] {
  return [jsonStyle(args), givesUp(args, 'text')];
}

export function patientValue(args: Args): readonly [LibraryCase, LibraryCase] {
  return [valueStyle(args), waitsForever(args)];
}

export function patientEntity(args: Args): readonly [LibraryCase, LibraryCase] {
  return [entityStyle(args), waitsForever(args)];
}

export function patientJson(args: Args): readonly [LibraryCase, LibraryCase] {
  return [jsonStyle(args), waitsForever(args)];
}

function style(says: string, run: LibraryCase['run']): LibraryCase {
  return { rule: 'WR12', says, run };
}

async function emptyYields(context: LibraryContext, args: Args, nothing: unknown): Promise<void> {
  const replies = [new Map(), new Map([['value', undefined]]), new Map([['value', null]])];
  for (const reply of [...replies, undefined, null]) {
    resolvedTo(await outcomeOf(context, args, reply), nothing);
  }
}

async function failuresAreText(context: LibraryContext, args: Args): Promise<void> {
  rejectedWith(await outcomeOf(context, args, refusal, 'failure'), '{"message":"no"}');
  const platform = new Map([['value', { errorMsg: 'no', errorType: 2 }]]);
  const text = '{"value":{"errorMsg":"no","errorType":2}}';
  rejectedWith(await outcomeOf(context, args, platform, 'failure'), text);
  for (const failure of [{ errorMsg: 'no' }, 'no', undefined]) {
    isPending(await outcomeOf(context, args, failure, 'failure'));
  }
}
