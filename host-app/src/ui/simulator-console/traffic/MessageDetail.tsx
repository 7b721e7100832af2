import { Button } from '@fluentui/react-components';
import { ArrowRepeatAllRegular, CopyRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { copyText } from '../copy-text.ts';
import { ConsoleAction } from '../ConsoleAction.tsx';
import { durationText, fullText, senderOf, timeText } from '../message-text.ts';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { useLogByFrame } from '../useLogByFrame.ts';
import { codeOf } from './code-of.ts';
import { DataTree } from './DataTree.tsx';
import { RepeatSteps } from './RepeatSteps.tsx';
import type { FoundRow, TrafficRow } from './traffic-row.ts';
import { useTrafficStyles } from './TrafficTab.styles.ts';

/** Text after a message was sent again. */
const replayed = {
  call: 'Ran again without faults; the widget gets no reply',
  event: 'Sent to the widget again; active faults apply',
  stray: '',
} as const satisfies Record<TrafficRow['kind'], string>;

interface MessageDetailProps extends FoundRow {
  /** Shows another row of the same line. */
  readonly onShow: (id: number) => void;
  readonly onClose: () => void;
}

/** One call or event in full: the request, the reply, and its diagnostics. */
export function MessageDetail({ row, line, onShow, onClose }: MessageDetailProps) {
  const styles = useTrafficStyles();
  const { simulator, foreign } = useApp();
  const { message, answer } = row;
  const [said, setSaid] = useState<string>();
  const copy = async (what: string, text: string): Promise<void> =>
    setSaid(await copyText(text, `${what} copied`));
  const { provider } = message;
  const replay = async (): Promise<void> => {
    if (message.isImported && !(await foreign.allows(message.data))) {
      setSaid('Refused: nothing was sent');
      return;
    }
    simulator.replay(message);
    setSaid(row.kind === 'stray' ? '' : replayed[row.kind]);
  };
  const canReplay = provider !== undefined && row.kind !== 'stray';
  return (
    <ScrollRegion className={styles.detail} label="Message">
      <div className={styles.detailHead}>
        <h3 className={styles.detailTitle}>{message.type}</h3>
        <ConsoleAction label="Close message" icon={<DismissRegular />} onClick={onClose} />
      </div>
      <RepeatSteps line={line} shownId={row.id} onShow={onShow} />
      <dl className={styles.facts}>
        <Fact
          name={message.caller === undefined ? 'Provider' : 'Caller'}
          value={senderOf(message)}
        />
        <Fact name="Sent" value={timeText(message.time)} />
        {answer && (
          <Fact name="Answered" value={`after ${durationText(answer.time - message.time)}`} />
        )}
        {message.correlationId && <Fact name="Correlation" value={message.correlationId} />}
        {message.fault && <Fact name="Fault" value={message.fault} />}
        {row.moreAnswers > 0 && <Fact name="Additional replies" value={String(row.moreAnswers)} />}
      </dl>
      <div className={styles.detailActions}>
        <Button
          size="small"
          icon={<CopyRegular />}
          onClick={() => void copy('Code', codeOf(message))}
        >
          Copy as code
        </Button>
        <Button
          size="small"
          icon={<CopyRegular />}
          onClick={() => void copy('Data', fullText(message.data))}
        >
          Copy data
        </Button>
        {canReplay && (
          <Button size="small" icon={<ArrowRepeatAllRegular />} onClick={() => void replay()}>
            Replay
          </Button>
        )}
        <output className={styles.quiet}>{said}</output>
      </div>
      <RelatedDiagnostics row={row} />
      <DataTree
        title={row.kind === 'event' ? 'Payload' : 'Arguments'}
        value={readable(message.data)}
      />
      {answer && (
        <DataTree
          title={answer.outcome === 'failure' ? 'Failure' : 'Result'}
          value={readable(answer.data)}
        />
      )}
    </ScrollRegion>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useTrafficStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.quiet}>{name}</dt>
      <dd className={styles.factValue}>{value}</dd>
    </div>
  );
}

function RelatedDiagnostics({ row }: { readonly row: TrafficRow }) {
  const styles = useTrafficStyles();
  const diagnostics = useLogByFrame(useApp().journal.diagnostics);
  const ids = new Set([row.message.id, row.answer?.id]);
  const own = diagnostics.filter(({ about }) => about !== undefined && ids.has(about));
  return own.map(({ id, rule, message, fix }) => (
    <p key={id} className={styles.finding}>
      <strong>{rule}</strong> {message} <em>{fix}</em>
    </p>
  ));
}

/** Payloads of events are text: the parsed content is shown. */
function readable(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}
