/** Problems, one per line; errors from other windows are recognized by their shape. */
export function problemsOf(error: unknown): readonly string[] {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return String(error.message).split('\n');
  }
  return [String(error)];
}
