import { Badge, Body1, Body1Strong, Button, Caption1, Link } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import type { Run } from '../../scenarios/play-scenario.ts';
import type { PlayMode } from '../../scenarios/play-step.ts';
import type { Scenario } from '../../stage-files/scenario-schema.ts';
import type { Telling } from '../../scenarios/tell-story.ts';
import { useGuideStyles } from './Guide.styles.ts';
import { GuideFrame } from './GuideFrame.tsx';

interface GuideProps {
  readonly scenario: Scenario;
  readonly telling: Telling;
}

/** Tells the story: the current step, and the agent's task. */
export function Guide({ scenario, telling }: GuideProps) {
  const styles = useGuideStyles();
  const run = useSyncExternalStore(telling.subscribe, telling.read);
  const [showsTranscript, setShowsTranscript] = useState(false);
  const other = run.mode === 'guide' ? 'play' : 'guide';
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
      {(run.hint ?? run.ask) !== undefined && (
        <div className={styles.hint}>{run.hint ?? run.ask}</div>
      )}
      {run.problem !== undefined && (
        <Body1 role="alert" className={styles.mistake}>
          {run.problem}
        </Body1>
      )}
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
        <Link as="button" onClick={() => beginAgain(telling, other)}>
          {other === 'play' ? 'Play it for me' : 'Let me try'}
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

// The address stays a link to the current screen.
function beginAgain(telling: Telling, mode: PlayMode): void {
  const address = new URL(location.href);
  if (mode === 'play') address.searchParams.set('play', '');
  else address.searchParams.delete('play');
  history.replaceState(history.state, '', address);
  void telling.begin(mode);
}
