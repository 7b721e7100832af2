/** Stacks come from widgets, and searching a big text without spaces takes long. */
const mostLetters = 4_000;

/** File, line and column of the first frame of a stack, as browsers write it. */
export function sourceLineOf(stack: string): string | undefined {
  return /((?:https?|blob):[^\s()]+?:\d+:\d+)/.exec(stack.slice(0, mostLetters))?.[1];
}
