/** A list member with its position. */
export type ListMember = { readonly text: string; readonly position: number };

/** Splits at `separator`, except inside parentheses, brackets and quotes. Members are trimmed. */
export function splitList(
  source: string,
  separator: ',' | ';' | '/',
  from = 0,
): readonly ListMember[] {
  const members: ListMember[] = [];
  let depth = 0;
  let isQuoted = false;
  let start = from;
  const push = (end: number): void => {
    const raw = source.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    members.push({ text: raw.trim(), position: start + lead });
    start = end + 1;
  };
  for (let at = from; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (character === separator && depth === 0) push(at);
  }
  push(source.length);
  return members;
}
