import { describe } from 'provider-sdk/contract';
import { selectMacros } from '../../workspace/agent-tools/macros.ts';
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
      await page.whenWhole();
      const { runMacro } = await import('../../agent-tools/run-macro.ts');
      const { MacroFailure } = await import('../../agent-tools/macro-failure.ts');
      try {
        return await runMacro(page.app, typeof name === 'string' ? name : describe(name));
      } catch (error) {
        if (!(error instanceof MacroFailure)) throw error;
        const known = selectMacros(page.app.workspace.getState()).map((macro) => macro.name);
        const diagnostic = scriptDiagnostics.macro(error.message, known);
        page.say(diagnostic);
        // oxlint-disable-next-line typescript/only-throw-error -- documented as a string
        throw error.message;
      }
    },
  });
}
