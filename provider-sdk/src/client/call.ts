import type { CIFramework } from '../../types/cif.d.ts';
import { CifError } from './cif-error.ts';
import { toCifError } from './rejection.ts';

/** The library in the page: the product's or this project's. */
export type Api = CIFramework;

/** Runs one library call and turns its result into `Result`, its failure into `CifError`. */
export type Call = <Answer, Result>(
  method: keyof Api,
  run: (api: Api) => PromiseLike<Answer> | null,
  read: (answer: Answer) => Result,
) => Promise<Result>;

/**
 * The library gives up after ten seconds, but not always: some replies of a host that does not know
 * a method are lost inside it. One second later, this client ends such a call too.
 */
export const timeLimitMs = 11_000;

const withTimeLimit = <Answer>(answer: PromiseLike<Answer>, ms: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const giveUp = () => {
      const text = `no usable reply within ${ms} ms; the host may not support this call`;
      reject(new CifError('TIMEOUT', text));
    };
    const timer = ms === Infinity ? undefined : setTimeout(giveUp, ms);
    void Promise.resolve(answer)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });

export const createCall =
  (api: Api, limitMs: number): Call =>
  async (method, run, read) => {
    try {
      if (typeof api[method] !== 'function') {
        throw new CifError('NOT_SUPPORTED', 'this version of the library does not support it');
      }
      const pending = run(api);
      if (!pending) throw new CifError('INVALID_ARGUMENT', 'an argument is empty');
      return read(await withTimeLimit(pending, limitMs));
    } catch (raw) {
      throw toCifError(method, raw);
    }
  };
