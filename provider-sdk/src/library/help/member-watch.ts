import type { Tell } from './tell.ts';

// Names that the language, consoles and frameworks read on any object.
const harmless = new Set(['then', 'toJSON', 'nodeType', 'asymmetricMatch', '$$typeof']);

/**
 * Passes everything through, and records missing members. Feature tests legitimately read such
 * members, so the host reports only a name that resembles a real one, or was called.
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
