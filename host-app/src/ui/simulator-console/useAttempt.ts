import { useState } from 'react';
import { problemsOf } from './problems-of.ts';

/** Performs an action that the workspace may refuse, and keeps the reasons of the last refusal. */
export function useAttempt(): {
  /** Returns whether it succeeded. */
  readonly attempt: (action: () => void) => boolean;
  readonly problems: readonly string[];
} {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const attempt = (action: () => void): boolean => {
    try {
      action();
      setProblems([]);
      return true;
    } catch (error) {
      setProblems(problemsOf(error));
      return false;
    }
  };
  return { attempt, problems };
}
