/** The screen as a check uses it: by the names that an agent reads. */
export interface ScreenTools {
  /** The first truthy result of `find`; after 5 seconds, the last one. */
  readonly until: <Value>(find: () => Value) => Promise<Value>;
  /** A dialog on screen, by its accessible name. */
  readonly dialog: (name: string) => HTMLElement | undefined;
  /** Presses a button of this name, once it is there. */
  readonly press: (name: string, within?: () => ParentNode | undefined) => Promise<void>;
  /** Types into the field of this name, once it is there. */
  readonly fill: (name: string, text: string) => Promise<void>;
}

// Runs in the page or in a frame of it, so it refers to nothing outside of itself.
export function screenTools(): ScreenTools {
  const { document } = window.top ?? window;
  const until = async <Value>(find: () => Value): Promise<Value> => {
    for (let wait = 0; wait < 200 && !find(); wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return find();
  };
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '');
    const label = element.getAttribute('aria-label') ?? labels.join(' ');
    const own = (element as HTMLInputElement).labels?.[0] ?? element;
    return (label === '' ? (own.textContent ?? '') : label).trim();
  };
  const named = (selector: string, name: string, within: ParentNode = document) =>
    [...within.querySelectorAll<HTMLElement>(selector)].find(
      // Tabs that are kept loaded have the same buttons.
      (each) => nameOf(each) === name && each.checkVisibility(),
    );
  const field = (name: string): HTMLInputElement | undefined => {
    const label = [...document.querySelectorAll('label')].findLast(
      (each) => (each.textContent ?? '').trim().startsWith(name) && each.checkVisibility(),
    );
    const found = named('input, textarea', name) ?? label?.control ?? undefined;
    return found as HTMLInputElement | undefined;
  };
  const require = <Value>(value: Value | undefined, name: string): Value => {
    if (value === undefined) throw new Error(`"${name}" is not on screen`);
    return value;
  };
  return {
    until,
    dialog: (name) => named('[role="dialog"], [role="alertdialog"]', name),
    press: async (name, within = () => document) => {
      const find = () => named('button, [role="radio"], input[type="radio"]', name, within());
      require(await until(find), name).click();
    },
    fill: async (name, text) => {
      const input = require(await until(() => field(name)), name);
      const prototype = Object.getPrototypeOf(input) as object;
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}
