import { useState } from 'react';
import { problemsOf } from './problems-of.ts';

/** Does what the workspace may refuse, and keeps the reason of the last refusal. */
export function useAttempt(): {
  readonly attempt: (action: () => void) => void;
  readonly problem: string | undefined;
} {
  const [problem, setProblem] = useState<string>();
  const attempt = (action: () => void): void => {
    try {
      action();
      setProblem(undefined);
    } catch (error) {
      setProblem(problemsOf(error).join(' '));
    }
  };
  return { attempt, problem };
}
