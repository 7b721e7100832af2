import type { Api } from './call.ts';
import { type Cif, createCif } from './cif.ts';
import { CifError, isCifError } from './cif-error.ts';

export interface ConnectOptions {
  /** Time limit for loading the library and the host's first reply together. Default: 10,000. */
  readonly timeoutMs?: number;
}

const libraryFile = 'msdyn_ciLibrary.js';

const isApi = (value: unknown): value is Api =>
  typeof value === 'object' && value !== null && 'addHandler' in value;

/** The page may have no library, whatever the ambient types say. */
const findApi = (): Api | undefined => {
  const root: unknown = Reflect.get(window, 'Microsoft');
  if (typeof root !== 'object' || root === null) return undefined;
  const api: unknown = Reflect.get(root, 'CIFramework');
  return isApi(api) ? api : undefined;
};

const describeMissingLibrary = (): string => {
  const script = [...document.scripts].find((each) =>
    each.src.toLowerCase().includes(libraryFile.toLowerCase()),
  );
  return script
    ? `${script.src} is in this page but has not run: check that this address responds.`
    : `no script ${libraryFile} is in this page: add <script src="<organization>/webresources/Widget/${libraryFile}" data-crmurl="<organization>" data-cifid="CIFMainLibrary"></script>.`;
};

const describeSilentHost = (): string => {
  if (window.top === window) {
    return 'this page is in its own window: open it as a channel provider of the workspace.';
  }
  const script = document.querySelector<HTMLScriptElement>('[data-cifid="CIFMainLibrary"]');
  const origin = script?.dataset['crmurl'];
  return origin
    ? `no host responds at ${origin}: data-crmurl must be the origin of the workspace, port included.`
    : 'no host responds: give the script tag data-cifid="CIFMainLibrary" and data-crmurl with the origin of the workspace.';
};

/** Resolves once the library is there: at once, or with its event. */
const waitForLibrary = (signal: AbortSignal): Promise<Api> =>
  new Promise((resolve) => {
    const look = () => {
      const api = findApi();
      if (api) resolve(api);
    };
    window.addEventListener('CIFInitDone', look, { signal });
    // The library is ready one task after it ran, possibly the next one.
    setTimeout(look);
  });

/** Any reply counts, even a refusal, unless the host says that it does not know this page. */
const waitForHost = async (cif: Cif): Promise<void> => {
  try {
    await cif.getMode();
  } catch (error) {
    if (isCifError(error, 'UNKNOWN_PROVIDER') || isCifError(error, 'TIMEOUT')) throw error;
  }
};

const findReady = async (signal: AbortSignal): Promise<Cif> => {
  const cif = createCif(await waitForLibrary(signal));
  await waitForHost(cif);
  return cif;
};

const createNotReady = (ms: number, cause?: unknown): CifError => {
  const reason = findApi() ? describeSilentHost() : describeMissingLibrary();
  return new CifError('NOT_READY', `connect: not ready after ${ms} ms: ${reason}`, cause);
};

/**
 * Waits until the library has loaded and the host responds, and resolves to the client. It works
 * with the product's library and with this project's.
 *
 * @throws {CifError} `NOT_READY` with the reason and its remedy; `UNKNOWN_PROVIDER`.
 */
export const connect = async ({ timeoutMs = 10_000 }: ConnectOptions = {}): Promise<Cif> => {
  const waiting = new AbortController();
  const expired = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(createNotReady(timeoutMs)), timeoutMs);
    waiting.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    return await Promise.race([findReady(waiting.signal), expired]);
  } catch (error) {
    throw isCifError(error, 'TIMEOUT') ? createNotReady(timeoutMs, error) : error;
  } finally {
    waiting.abort();
  }
};
