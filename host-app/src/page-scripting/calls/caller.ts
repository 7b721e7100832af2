/** Who calls a member of the page, by the addresses in the stack: a web resource, or the page. */
export function callerIn(stack: string): string {
  const [, name] = /\/webresources\/(?!widget\/msdyn_ciLibrary)([^\s?#:()]+)/i.exec(stack) ?? [];
  return name === undefined ? 'page' : `web resource ${name}`;
}
