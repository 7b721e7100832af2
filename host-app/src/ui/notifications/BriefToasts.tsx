import {
  CheckmarkCircleRegular,
  ErrorCircleRegular,
  InfoRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { mergeClasses } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useApp, useWorkspace } from '../../store/hooks.ts';
import { dismissBriefToast } from '../../workspace/notices/brief-toasts.ts';
import { levelWords } from '../global-bar/level-words.ts';
import { Region } from '../region/Region.tsx';
import { shownText } from '../shell/shown-text.ts';
import { useToasterStyles } from './Toaster.styles.ts';
import type { BarLevel } from '../../workspace/notices/bar-shape.ts';
import type { BriefToast } from '../../workspace/notices/brief-toast-shape.ts';

const icons: Record<BarLevel, typeof InfoRegular> = {
  success: CheckmarkCircleRegular,
  error: ErrorCircleRegular,
  warning: WarningRegular,
  information: InfoRegular,
};

/** Short messages below the notification, removed after five seconds of the agent's clock. */
export function BriefToasts() {
  const styles = useToasterStyles();
  const toasts = useWorkspace((state) => state.briefToasts);
  return (
    <output className={styles.briefs} aria-label="Short messages">
      {toasts.map((toast) => (
        <Region key={toast.id} name="A short message" look="line">
          <Brief toast={toast} />
        </Region>
      ))}
    </output>
  );
}

function Brief({ toast: { id, level, text, until } }: { readonly toast: BriefToast }) {
  const styles = useToasterStyles();
  const { workspace, clock } = useApp();
  useEffect(
    () => clock.after(until - clock.now(), () => void workspace.apply(dismissBriefToast, { id })),
    [workspace, clock, id, until],
  );
  const Icon = icons[level];
  return (
    <p className={styles.brief}>
      <Icon
        className={mergeClasses(styles.briefIcon, styles[level])}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an SVG that speaks
        role="img"
        aria-hidden={false}
        aria-label={levelWords[level]}
      />
      {shownText(text)}
    </p>
  );
}
