/** Methods whose result is a `Map` for the caller, too (api.md 2.4). */
const mapMethods: readonly string[] = ['getSession', 'openMDDDialog'];

export function isMapMethod(name: string): boolean {
  return mapMethods.includes(name);
}
