import {
  Body1,
  Body1Strong,
  Caption1,
  FluentProvider,
  Spinner,
  Subtitle2,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Rehearsal } from '../../scenarios/rehearse.ts';
import { themes } from '../theme/themes.ts';
import { useThemeChoice } from '../theme/useThemeChoice.ts';
import { useReportStyles } from './RehearsalReport.styles.ts';

interface ReportProps {
  readonly beats: readonly string[];
  readonly run: () => Promise<Rehearsal>;
}

/** Runs a rehearsal, and lists what an audience should not see. */
export function RehearsalReport({ beats, run }: ReportProps) {
  const styles = useReportStyles();
  const theme = useThemeChoice();
  const [rehearsal, setRehearsal] = useState<Rehearsal>();
  useEffect(() => void run().then(setRehearsal), [run]);
  return (
    <FluentProvider theme={themes[theme.name]} className={styles.root}>
      <section className={styles.card} aria-label="Rehearsal">
        <Subtitle2 as="h2" className={styles.title}>
          Rehearsal
        </Subtitle2>
        {rehearsal ? (
          <Findings beats={beats} rehearsal={rehearsal} />
        ) : (
          <Spinner size="tiny" label="All beats play forward and back" labelPosition="after" />
        )}
      </section>
    </FluentProvider>
  );
}

function summaryOf(count: number): string {
  if (count === 0) return 'Nothing would embarrass you.';
  return `${count} ${count === 1 ? 'thing' : 'things'} to fix before the show`;
}

function Findings({
  beats,
  rehearsal: { embarrassments, times },
}: {
  readonly beats: readonly string[];
  readonly rehearsal: Rehearsal;
}) {
  const styles = useReportStyles();
  return (
    <>
      <output>
        <Body1Strong>{summaryOf(embarrassments.length)}</Body1Strong>
      </output>
      <ol className={styles.list} aria-label="Beats of the rehearsal">
        {beats.map((beat, index) => (
          <li key={beat}>
            <div className={styles.head}>
              <Body1>{beat}</Body1>
              <Caption1 className={styles.quiet}>
                {((times[index] ?? 0) / 1000).toFixed(1)} s
              </Caption1>
            </div>
            {embarrassments
              .filter((each) => each.beat === beat)
              .map(({ text }) => (
                <Body1 block key={text} className={styles.finding}>
                  {text}
                </Body1>
              ))}
          </li>
        ))}
      </ol>
    </>
  );
}
