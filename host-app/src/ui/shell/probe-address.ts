/**
 * Whether anything answers at an address. What it answers stays unknown across origins, so an error
 * page counts as an answer: the frame shows it.
 */
export async function probeAddress(address: string): Promise<boolean> {
  try {
    await fetch(address, { mode: 'no-cors', method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}
