import { useConsoleStyles } from './SimulatorConsole.styles.ts';

/** The reasons why a form does not accept its input. */
export function ProblemLines({ problems }: { readonly problems: readonly string[] }) {
  const styles = useConsoleStyles();
  return problems.map((problem) => (
    <p key={problem} role="alert" className={styles.problem}>
      {problem}
    </p>
  ));
}
