import {
  Body1,
  Button,
  Caption1,
  FluentProvider,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Subtitle1,
  Switch,
} from '@fluentui/react-components';
import {
  ArrowResetRegular,
  CallInboundRegular,
  CheckmarkRegular,
  CircleRegular,
  NextRegular,
  WeatherMoonRegular,
} from '@fluentui/react-icons';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { themes } from '../theme/themes.ts';
import { useThemeChoice } from '../theme/useThemeChoice.ts';
import { openRemoteDoor, type Order, type StageReport } from './remote-channel.ts';
import { useRemoteStyles } from './Remote.styles.ts';

/** Controls the story from a second window: on the laptop, while the stage is on the projector. */
export function Remote() {
  const styles = useRemoteStyles();
  const theme = useThemeChoice();
  const { stage, send } = useStage();
  return (
    <FluentProvider theme={themes[theme.name]} className={styles.page}>
      <main className={styles.remote} aria-label="Remote">
        <Subtitle1 as="h1" className={styles.title}>
          {stage?.title ?? 'Remote'}
        </Subtitle1>
        {stage ? (
          <Controls stage={stage} send={send} />
        ) : (
          <Body1 className={styles.quiet}>
            Waiting for the stage. Open the presentation in another window of this browser.
          </Body1>
        )}
      </main>
    </FluentProvider>
  );
}

function useStage() {
  const [stage, setStage] = useState<StageReport>();
  const door = useRef<ReturnType<typeof openRemoteDoor>>(undefined);
  useEffect(() => {
    const opened = openRemoteDoor();
    opened.listen(setStage);
    opened.send({ order: 'tell' });
    door.current = opened;
    return opened.close;
  }, []);
  return { stage, send: (order: Order) => door.current?.send(order) };
}

interface ControlsProps {
  readonly stage: StageReport;
  readonly send: (order: Order) => void;
}

function Controls({ stage, send }: ControlsProps) {
  const styles = useRemoteStyles();
  const isOver = stage.played >= stage.beats.length;
  const canContinue = !stage.isPlaying && !isOver && stage.delay === undefined;
  useClicker({
    onNext: () => canContinue && send({ order: 'next' }),
    onBack: () => stage.played > 0 && send({ order: 'go back', beat: stage.played - 2 }),
  });
  return (
    <>
      <output className={styles.caption} aria-label="Caption">
        {stage.caption || 'Press Next beat to begin.'}
      </output>
      {stage.nextLine !== undefined && (
        <Body1 className={styles.quiet}>Next: {stage.nextLine}</Body1>
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          size="large"
          className={styles.next}
          icon={stage.isPlaying ? <Spinner size="tiny" /> : <NextRegular />}
          disabledFocusable={!canContinue}
          onClick={() => send({ order: 'next' })}
        >
          Next beat
        </Button>
        <Button
          size="large"
          icon={<ArrowResetRegular />}
          onClick={() => send({ order: 'go back', beat: -1 })}
        >
          Reset
        </Button>
      </div>
      <Trouble stage={stage} send={send} />
      <Beats stage={stage} send={send} />
      <div className={styles.row}>
        <Button icon={<CallInboundRegular />} onClick={() => send({ order: 'ring' })}>
          Ring now
        </Button>
        <Button
          appearance={stage.isCalm ? 'primary' : 'secondary'}
          icon={<WeatherMoonRegular />}
          aria-pressed={stage.isCalm}
          onClick={() => send({ order: 'calm', isCalm: !stage.isCalm })}
        >
          Calm screen
        </Button>
        <Switch
          label="Captions"
          checked={stage.showsCaption}
          onChange={(_event, { checked }) => send({ order: 'captions', isShown: checked })}
        />
        {stage.lastReturn !== undefined && (
          <Caption1 className={styles.quiet}>Back in {Math.round(stage.lastReturn)} ms</Caption1>
        )}
      </div>
    </>
  );
}

/** The keys that a clicker for slides sends, while the remote has the focus. */
function useClicker({ onNext, onBack }: Readonly<Record<'onNext' | 'onBack', () => void>>): void {
  // Before the button is painted, so that no key is lost that is pressed as soon as it is seen.
  useLayoutEffect(() => {
    const press = ({ key, repeat }: KeyboardEvent): void => {
      if (repeat) return;
      if (key === 'PageDown') onNext();
      if (key === 'PageUp') onBack();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

/** Reasons why the story is held up, with their remedies. */
function Trouble({ stage, send }: ControlsProps) {
  const styles = useRemoteStyles();
  const { delay, note, played, isHidden } = stage;
  return (
    <output className={styles.trouble} aria-label="Trouble">
      {isHidden && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            The stage is in a background tab, where the browser slows it down. Move this remote to a
            window of its own.
          </MessageBarBody>
        </MessageBar>
      )}
      {note !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      )}
      {delay && (
        <MessageBar intent={intentOf(delay)} layout="multiline">
          <MessageBarBody>{delayText(delay)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => send({ order: 'skip' })}>
              {delay.isYours ? 'Done' : 'Skip'}
            </Button>
            <Button size="small" onClick={() => send({ order: 'go back', beat: played - 1 })}>
              Back to the last good beat
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </output>
  );
}

type Delay = NonNullable<StageReport['delay']>;

function intentOf({ hasGivenUp, isYours }: Delay): 'error' | 'info' | 'warning' {
  if (hasGivenUp) return 'error';
  return isYours ? 'warning' : 'info';
}

function delayText({ waitsFor, hasGivenUp, isYours, problem }: Delay): string {
  if (problem !== undefined) return problem;
  if (isYours) return `Your turn. ${waitsFor}`;
  return `${hasGivenUp ? 'Gave up waiting for' : 'Waiting for'} ${waitsFor}`;
}

function Beats({ stage, send }: ControlsProps) {
  const styles = useRemoteStyles();
  return (
    <ol className={styles.beats} aria-label="Beats">
      {stage.beats.map((title, beat) => (
        <li key={title}>
          <Button
            appearance={beat === stage.played - 1 ? 'secondary' : 'subtle'}
            className={mergeClasses(styles.beat, beat === stage.played - 1 && styles.current)}
            icon={beat < stage.played ? <CheckmarkRegular /> : <CircleRegular />}
            disabled={beat >= stage.played}
            aria-current={beat === stage.played - 1 ? 'step' : undefined}
            onClick={() => send({ order: 'go back', beat })}
          >
            {beat + 1}. {title}
          </Button>
        </li>
      ))}
    </ol>
  );
}
