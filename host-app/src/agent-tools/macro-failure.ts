/** An action that cannot be done; the text is what the agent and the caller of `runMacro` read. */
export class MacroFailure extends Error {
  override readonly name = 'MacroFailure';
}
