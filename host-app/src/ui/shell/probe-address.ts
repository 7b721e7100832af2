/**
 * Whether anything responds at an address. The response is unreadable across origins, so an error
 * page counts as a response: the frame shows it.
 */
export async function probeAddress(address: string): Promise<boolean> {
  try {
    await fetch(address, { mode: 'no-cors', method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}
