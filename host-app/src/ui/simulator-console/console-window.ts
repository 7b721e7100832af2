/** Part of the address that makes a page of the workspace the console of its opener. */
const query = 'simulator-console';

export function isConsoleWindow(address: Pick<Location, 'search'>): boolean {
  return new URLSearchParams(address.search).has(query);
}

/** Opens the console in a window of its own, or brings it to the front. False when it was blocked. */
export function openConsoleWindow(): boolean {
  // A static host may have the workspace below any path.
  const address = `${window.location.pathname}?${query}`;
  const opened = window.open(address, 'sidetone-console', 'popup,width=1100,height=700');
  opened?.focus();
  return opened !== null;
}
