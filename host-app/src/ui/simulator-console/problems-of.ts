/** Problems, one line each; errors of other windows are known by their shape. */
export function problemsOf(error: unknown): readonly string[] {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return String(error.message).split('\n');
  }
  return [String(error)];
}
