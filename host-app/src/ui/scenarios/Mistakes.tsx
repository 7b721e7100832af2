import { Body1, Body1Strong, Link } from '@fluentui/react-components';
import { problemToText, type ConfigProblem } from '../../config/config-error.ts';
import { useGuideStyles } from './Guide.styles.ts';
import { GuideFrame } from './GuideFrame.tsx';

interface MistakesProps {
  readonly name: string;
  readonly problems: readonly ConfigProblem[];
}

/** For authors of stories: where the file is wrong, and what was expected there. */
export function Mistakes({ name, problems }: MistakesProps) {
  const styles = useGuideStyles();
  return (
    <GuideFrame label="Mistakes">
      <Body1Strong as="h2" className={styles.title}>
        “{name}” has mistakes
      </Body1Strong>
      <ul className={styles.list} role="alert">
        {problems.map((problem) => (
          <li key={problemToText(problem)}>
            <Body1>{problemToText(problem)}</Body1>
          </li>
        ))}
      </ul>
      <Link href="?scenario">All stories</Link>
    </GuideFrame>
  );
}
