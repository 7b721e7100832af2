import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { namespace } from '../calls/namespace.ts';
import type { ScriptPage } from '../script-page.ts';

/** `Microsoft.ProductivityMacros`. */
export interface ProductivityMacros {
  /** Rejects with a string, as the product does for a macro that fails (documented). */
  readonly runMacro: (name: string) => Promise<string>;
}

export function createMacros(page: ScriptPage): ProductivityMacros {
  return namespace(page, 'Microsoft.ProductivityMacros', {
    runMacro: async (name: unknown): Promise<string> => {
      const diagnostic = scriptDiagnostics.macro(String(name));
      page.say(diagnostic);
      // oxlint-disable-next-line typescript/only-throw-error -- documented as a string
      throw `${diagnostic.message} ${diagnostic.fix}`;
    },
  });
}
