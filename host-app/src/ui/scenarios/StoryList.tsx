import { Body1, Body1Strong, Link } from '@fluentui/react-components';
import type { Scenario } from '../../scenarios/scenario-schema.ts';
import { useGuideStyles } from './Guide.styles.ts';
import { GuideFrame } from './GuideFrame.tsx';

interface Story extends Pick<Scenario, 'title' | 'lesson'> {
  readonly name: string;
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
        {stories.map(({ name, title, lesson }) => (
          <li key={name}>
            <Body1Strong block>{title}</Body1Strong>
            <Body1 block className={styles.quiet}>
              {lesson}
            </Body1>
            <div className={styles.links}>
              <Link href={`?scenario=${name}`} aria-label={`Try: ${title}`}>
                Try it
              </Link>
              <Link href={`?scenario=${name}&play`} aria-label={`Watch: ${title}`}>
                Watch it
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </GuideFrame>
  );
}
