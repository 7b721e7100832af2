import type { Tell } from './tell.ts';

// Asked for by the language, by consoles and by frameworks, whatever the object is.
const harmless = new Set(['then', 'toJSON', 'nodeType', 'asymmetricMatch', '$$typeof']);

/**
 * Passes everything through, and notes members that do not exist. Feature tests read such members
 * rightly, so the host speaks up only for a name that is nearly a real one, or was called.
 */
export function watchMembers<Framework extends object>(
  framework: Framework,
  tell: Tell,
  onUnknown: (name: string) => void,
): Framework {
  const told = new Set<string>();
  return new Proxy(framework, {
    get: (target, name, receiver) => {
      if (typeof name === 'string' && !(name in target) && !harmless.has(name)) {
        onUnknown(name);
        if (!told.has(name)) tell('unknownMember', name);
        told.add(name);
      }
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}
