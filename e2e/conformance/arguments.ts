/** The source of the library under test. */
export type LibrarySource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string };

const usual = 'provider-sdk/dist/msdyn_ciLibrary.js';
const usage =
  'expected --library <path of a built file> or --url <a host that serves it>, nothing for our own';

/** Reads the command line; `--url` takes the address of the file or of the organization. */
export function parseArguments(args: readonly string[]): LibrarySource {
  const [option, value, ...rest] = args;
  if (option === undefined) return { kind: 'file', path: usual };
  if (value === undefined || rest.length > 0) throw new Error(`${usage}; got "${args.join(' ')}"`);
  if (option === '--library') return { kind: 'file', path: value };
  if (option !== '--url') throw new Error(`${usage}; got "${option}"`);
  const isFile = /\.js(\?|$)/i.test(value);
  const url = isFile ? value : new URL('/webresources/Widget/msdyn_ciLibrary.js', value).href;
  return { kind: 'url', url };
}
