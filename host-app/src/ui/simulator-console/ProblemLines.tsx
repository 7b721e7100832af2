import { useConsoleStyles } from './SimulatorConsole.styles.ts';

/** Why a form does not take what is in it. */
export function ProblemLines({ problems }: { readonly problems: readonly string[] }) {
  const styles = useConsoleStyles();
  return problems.map((problem) => (
    <p key={problem} role="alert" className={styles.problem}>
      {problem}
    </p>
  ));
}
