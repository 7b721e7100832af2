/** Addresses come from configurations and widgets; `javascript:` would run as the workspace. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
