/**
 * Path of a request target, decoded, with single slashes; undefined when it cannot be decoded or
 * tries to leave its folder.
 *
 * Widgets request `//Webresources/Widget/...`, which `new URL` would take for a host name.
 */
export function pathOf(target: string): string | undefined {
  const raw = target.split(/[?#]/, 1)[0] ?? '';
  try {
    const path = decodeURIComponent(raw).replaceAll(/\/{2,}/g, '/');
    return isSafe(path) ? path : undefined;
  } catch {
    return undefined; // A malformed escape names no file.
  }
}

/** The query and fragment of a request target; works for any target, however odd its path. */
export function queryOf(target: string): URLSearchParams {
  return new URLSearchParams(/\?([^#]*)/.exec(target)?.[1] ?? '');
}

function isSafe(path: string): boolean {
  return path.startsWith('/') && !/[\\\0]/.test(path) && !path.split('/').includes('..');
}

/** Whether this is the path of the product's library. Case does not matter. */
export function isLibraryPath(path: string): boolean {
  return path.toLowerCase() === '/webresources/widget/msdyn_cilibrary.js';
}

const webResources = '/webresources/';

/**
 * `a/B.html` for `/WebResources/a/B.html`, also behind the token of a version (`/{token}/webresources/`);
 * undefined for any other path.
 */
export function webResourceName(path: string): string | undefined {
  const bare = path.replace(/^\/\{[^/]*\}(?=\/)/, '');
  return bare.toLowerCase().startsWith(webResources) ? bare.slice(webResources.length) : undefined;
}
