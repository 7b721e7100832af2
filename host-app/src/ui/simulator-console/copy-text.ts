/** Copies a text, and returns a sentence to show: `copied`, or the reason why nothing was copied. */
export async function copyText(text: string, copied: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return copied;
  } catch {
    return 'The browser does not allow copying';
  }
}
