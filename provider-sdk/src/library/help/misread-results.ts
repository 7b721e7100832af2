import type { AnyMethod } from '../../contract/define.ts';
import { methods } from '../../contract/index.ts';
import { isMapMethod } from '../../contract/map-methods.ts';
import type { Tell } from './tell.ts';

const nearBy = 600;
const longestText = 400_000;
const mostCalls = 500;

/**
 * Finds members that a script reads from a result without members: a `Map`, or a JSON string.
 *
 * It reads only the script's text, because any change to the result itself would differ from the
 * product. Calls by a name other than `CIFramework` are left alone, since other libraries have
 * methods of the same names, and so is a variable that gets another value.
 */
export function tellMisreads(script: string, tell: Tell): void {
  const text = script.slice(0, longestText);
  const calls = text.matchAll(/\bCIFramework\s*\??\.\s*(\w+)\s*\(/g);
  for (const call of [...calls].slice(0, mostCalls)) {
    const [found, name = ''] = call;
    const native = membersOf(name);
    if (native === undefined) continue;
    const before = text.slice(Math.max(0, call.index - 200), call.index);
    const start = call.index + found.length;
    const end = start + partAt(text, start).length + 1;
    const after = text.slice(end, end + nearBy);
    const member = misreadMember(before.replace(/[\w.$?]{0,100}$/, ''), after, native);
    if (member !== undefined) tell('resultMisread', `${name} ${member}`, '');
  }
}

type IsNative = (member: string) => boolean;

/** Members that the result of a method does have; undefined when its result is of neither kind. */
function membersOf(name: string): IsNative | undefined {
  if (isMapMethod(name)) return (member) => member in Map.prototype;
  const method: AnyMethod | undefined = Object.hasOwn(methods, name)
    ? methods[name as keyof typeof methods]
    : undefined;
  if (!method || method.result.isEmpty || method.result.style === 'value') return undefined;
  return (member) => member in String.prototype;
}

function misreadMember(before: string, after: string, isNative: IsNative): string | undefined {
  const unless = (member: string | undefined): string | undefined =>
    member === undefined || isNative(member) ? undefined : member;
  if (/\(\s*await\s+$/.test(before)) {
    return unless(/^\s*\)\s*\??\.\s*([\w$]+)/.exec(after)?.[1]);
  }
  const taken = /\{\s*([\w$]+)[^{}]*\}\s*=\s*await\s+$/.exec(before);
  if (taken) return unless(taken[1]);
  const named = /\b(?:const|let|var)\s+([\w$]+)\s*=\s*await\s+$/.exec(before);
  if (named) return readOf(named[1], partAt(after, 0), isNative);
  const then = /^\s*\??\.\s*then\s*\(\s*(?:async\s+)?/.exec(after);
  return then ? misreadByThen(after.slice(then[0].length), isNative) : undefined;
}

function misreadByThen(handler: string, isNative: IsNative): string | undefined {
  const taken = /^(?:function\b[^(]*)?\(\s*\{\s*([\w$]+)/.exec(handler)?.[1];
  if (taken !== undefined) return isNative(taken) ? undefined : taken;
  const head = /^(?:function\b[^(]*\(\s*([\w$]+)[^)]*\)|\(?\s*([\w$]+)\s*\)?\s*=>)/.exec(handler);
  if (!head) return undefined;
  return readOf(head[1] ?? head[2], partAt(handler, head[0].length), isNative);
}

/** The first member that is read from a variable and that its value lacks. */
function readOf(
  variable: string | undefined,
  body: string,
  isNative: IsNative,
): string | undefined {
  if (variable === undefined) return undefined;
  const name = variable.replaceAll('$', String.raw`\$`);
  // A variable that is assigned again, such as the parsed value, is another object.
  if (new RegExp(String.raw`(?<![\w$.])${name}\s*=[^=>]`).test(body)) return undefined;
  const reads = body.matchAll(new RegExp(String.raw`(?<![\w$.])${name}\??\.([\w$]+)`, 'g'));
  return [...reads].map(([, member = '']) => member).find((member) => !isNative(member));
}

/** Text from a place to the closing bracket around it. */
function partAt(text: string, start: number): string {
  let depth = 0;
  const end = Math.min(text.length, start + nearBy);
  for (let at = start; at < end; at += 1) {
    const letter = text.charAt(at);
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (depth < 0) return text.slice(start, at);
  }
  return text.slice(start, end);
}
