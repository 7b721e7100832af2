import { Body1, Body1Strong, Link } from '@fluentui/react-components';
import { problemToText, type ConfigProblem } from '../../config/config-error.ts';
import type { Scenario } from '../../stage-files/scenario-schema.ts';
import { useGuideStyles } from './Guide.styles.ts';
import { GuideFrame } from './GuideFrame.tsx';

interface Story extends Pick<Scenario, 'title' | 'lesson'> {
  readonly name: string;
  /** The story cannot be opened until these are fixed. */
  readonly mistakes: readonly ConfigProblem[];
}

interface StoryListProps {
  readonly stories: readonly Story[];
  /** The reason for showing the list, if it was not requested. */
  readonly note?: string | undefined;
}

export function StoryList({ stories, note }: StoryListProps) {
  const styles = useGuideStyles();
  return (
    <GuideFrame label="Stories">
      <Body1Strong as="h2" className={styles.title}>
        Stories
      </Body1Strong>
      {note !== undefined && (
        <Body1 role="alert" className={styles.hint}>
          {note}
        </Body1>
      )}
      <ul className={styles.list}>
        {stories.map(({ name, title, lesson, mistakes }) => (
          <li key={name}>
            <Body1Strong block>{title}</Body1Strong>
            {mistakes.map((problem) => (
              <Body1 block key={problemToText(problem)} className={styles.mistake}>
                {problemToText(problem)}
              </Body1>
            ))}
            <Body1 block className={styles.quiet}>
              {lesson}
            </Body1>
            {mistakes.length === 0 && (
              <div className={styles.links}>
                <Link href={`?scenario=${encodeURIComponent(name)}`} aria-label={`Try: ${title}`}>
                  Try it
                </Link>
                <Link
                  href={`?scenario=${encodeURIComponent(name)}&play`}
                  aria-label={`Watch: ${title}`}
                >
                  Watch it
                </Link>
              </div>
            )}
          </li>
        ))}
      </ul>
    </GuideFrame>
  );
}
