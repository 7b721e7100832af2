import { Badge, Body1, Body1Strong, Button, Caption1, Link } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import type { Playing, PlayMode, Run } from '../../scenarios/play-scenario.ts';
import type { Scenario } from '../../scenarios/scenario-schema.ts';
import { useGuideStyles } from './Guide.styles.ts';
import { GuideFrame } from './GuideFrame.tsx';

interface GuideProps {
  readonly scenario: Scenario;
  readonly playing: Playing;
  readonly mode: PlayMode;
}

/** Tells the story: what is going on, and what the agent is asked to do. */
export function Guide({ scenario, playing, mode }: GuideProps) {
  const styles = useGuideStyles();
  const run = useSyncExternalStore(playing.subscribe, playing.read);
  const [showsTranscript, setShowsTranscript] = useState(false);
  return (
    <GuideFrame label="Guide">
      <div className={styles.head}>
        <Body1Strong as="h2" className={styles.title}>
          {scenario.title}
        </Body1Strong>
        <StatusBadge run={run} />
      </div>
      <output>
        <Body1>{run.caption || scenario.lesson}</Body1>
      </output>
      {run.hint !== undefined && <div className={styles.hint}>{run.hint}</div>}
      <div className={styles.foot}>
        <Caption1 className={styles.quiet}>
          {Math.min(run.step + 1, scenario.steps.length)} of {scenario.steps.length}
        </Caption1>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={showsTranscript}
          onClick={() => setShowsTranscript(!showsTranscript)}
        >
          Transcript
        </Button>
        <Link href={addressOf(mode === 'guide')}>
          {mode === 'guide' ? 'Play it for me' : 'Let me try'}
        </Link>
        <Link href="?scenario">All stories</Link>
      </div>
      {showsTranscript && (
        <ol className={styles.transcript} aria-label="Transcript">
          {run.transcript.map((line, index) => (
            <li key={`${String(index)} ${line}`}>{line}</li>
          ))}
        </ol>
      )}
    </GuideFrame>
  );
}

function StatusBadge({ run: { status } }: { readonly run: Run }) {
  if (status === 'done') return <Badge color="success">Done</Badge>;
  if (status === 'failed') return <Badge color="danger">Stopped</Badge>;
  return <Badge appearance="tint">Running</Badge>;
}

function addressOf(isPlayed: boolean): string {
  const words = new URLSearchParams(location.search);
  if (isPlayed) words.set('play', '');
  else words.delete('play');
  return `?${words}`;
}
