/** File, line and column of the first frame of a stack, as browsers write it. */
export function sourceLineOf(stack: string): string | undefined {
  return /((?:https?|blob):[^\s()]+?:\d+:\d+)/.exec(stack)?.[1];
}
