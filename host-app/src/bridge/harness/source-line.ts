/** Stacks come from widgets, and the search takes long in a big text without spaces. */
const mostLetters = 4_000;

/** File, line and column of the first frame of a stack, as browsers write it. */
export function sourceLineOf(stack: string): string | undefined {
  return /((?:https?|blob):[^\s()]+?:\d+:\d+)/.exec(stack.slice(0, mostLetters))?.[1];
}
