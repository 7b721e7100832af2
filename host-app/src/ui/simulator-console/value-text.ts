import { isMap } from '../../store/any-map.ts';

/** Thrown once the text is long enough: the rest is never read. */
class Full extends Error {}

const deepest = 200;

interface Printer {
  readonly parts: string[];
  left: number;
  readonly indent: number;
  readonly above: unknown[];
}

/**
 * A value as JSON text of at most `longest` characters, with descriptions of values that JSON
 * cannot hold.
 *
 * The work is limited by the text and not by the value, which a widget may send with 40,000
 * members, with keys that are objects, or with a reference to itself.
 */
export function valueText(value: unknown, longest: number, indent = 0): string {
  const printer: Printer = { parts: [], left: longest, indent, above: [] };
  try {
    print(value, printer);
  } catch (error) {
    if (!(error instanceof Full)) throw error;
    printer.parts.push('…');
  }
  return printer.parts.join('');
}

function put(text: string, printer: Printer): void {
  const fitting = text.slice(0, printer.left);
  printer.parts.push(fitting);
  printer.left -= fitting.length;
  if (fitting.length < text.length) throw new Full();
}

function print(value: unknown, printer: Printer): void {
  if (typeof value === 'string') put(JSON.stringify(value.slice(0, printer.left + 1)), printer);
  else if (typeof value === 'bigint') put(`${value}n`, printer);
  else if (typeof value === 'number' || typeof value === 'boolean') put(String(value), printer);
  else if (value === null || value === undefined) put(String(value), printer);
  else if (typeof value === 'object') printObject(value, printer);
  else put(`(${typeof value})`, printer);
}

function printObject(value: object, printer: Printer): void {
  if (value instanceof Date) {
    put(Number.isNaN(value.getTime()) ? 'null' : JSON.stringify(value), printer);
    return;
  }
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    put(`(${value.byteLength} bytes)`, printer);
    return;
  }
  if (printer.above.includes(value)) {
    put('(circular reference)', printer);
    return;
  }
  if (printer.above.length === deepest) {
    put('(deeper)', printer);
    return;
  }
  printer.above.push(value);
  if (Array.isArray(value)) printList('[', ']', indexed(value), printer, printListMember);
  else printList('{', '}', membersOf(value), printer, printMember);
  printer.above.pop();
}

function printList(
  open: string,
  close: string,
  members: Iterable<readonly [unknown, unknown]>,
  printer: Printer,
  printOne: (member: readonly [unknown, unknown], printer: Printer) => void,
): void {
  put(open, printer);
  let count = 0;
  for (const member of members) {
    put(`${count === 0 ? '' : ','}${lineBreak(printer, 0)}`, printer);
    printOne(member, printer);
    count += 1;
  }
  put(`${count === 0 ? '' : lineBreak(printer, -1)}${close}`, printer);
}

function printListMember([, value]: readonly [unknown, unknown], printer: Printer): void {
  print(value ?? null, printer);
}

function printMember([key, value]: readonly [unknown, unknown], printer: Printer): void {
  print(keyText(key), printer);
  put(printer.indent > 0 ? ': ' : ':', printer);
  print(value, printer);
}

/** A key of a `Map` may be any value, including the `Map` itself. */
export function keyText(key: unknown): string {
  if (typeof key === 'string') return key;
  return typeof key === 'object' && key !== null ? '(an object)' : valueText(key, 60);
}

function lineBreak({ indent, above }: Printer, change: number): string {
  return indent === 0 ? '' : `\n${' '.repeat(indent * (above.length + change))}`;
}

function* indexed(list: readonly unknown[]): Iterable<readonly [number, unknown]> {
  for (let index = 0; index < list.length; index += 1) yield [index, list[index]];
}

/**
 * The members of an object, a `Map` or a `Set`, one by one; none is created before it is requested.
 */
export function* membersOf(value: object): Iterable<readonly [unknown, unknown]> {
  if (isMap(value)) yield* value;
  else if (value instanceof Set) yield* indexed([...value]);
  else if (Array.isArray(value)) yield* indexed(value);
  else {
    for (const key in value) {
      if (!Object.hasOwn(value, key)) continue;
      const member: unknown = Reflect.get(value, key);
      // JSON omits these as well.
      if (member !== undefined) yield [key, member];
    }
  }
}
