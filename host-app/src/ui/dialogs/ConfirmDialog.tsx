import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { shownText } from '../shell/shown-text.ts';
import { useConfirmDialogStyles } from './ConfirmDialog.styles.ts';

interface ConfirmDialogProps {
  readonly title: string;
  /** Consequence of confirming. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  /** Something is missing before it can be confirmed. */
  readonly isConfirmDisabled?: boolean;
  /** One button: there is nothing to decline. */
  readonly isNotice?: boolean;
  /** Only its buttons close it, for actions that cannot be undone. */
  readonly isAlert?: boolean;
  /** The answer that is emphasized and focused; confirming by default, unless it may do harm. */
  readonly suggests?: 'confirm' | 'cancel';
  /** Pixels, when a custom size was requested. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly onConfirm: () => void;
  /** Called for the cancel button, for Escape, and for a click outside a dialog that is not an alert. */
  readonly onCancel: () => void;
}

/** Asks before an action. It is open while it is rendered. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const styles = useConfirmDialogStyles();
  const { title, children, confirmLabel, cancelLabel = 'Cancel', width, height } = props;
  const prefersCancel = props.suggests === 'cancel';
  const hasSize = width !== undefined || height !== undefined;
  return (
    <Dialog
      open
      modalType={props.isAlert ? 'alert' : 'modal'}
      onOpenChange={(_event, data) => data.open || props.onCancel()}
    >
      <DialogSurface
        className={styles.dialog}
        {...(hasSize ? { style: { width, height, maxWidth: 'calc(100vw - 32px)' } } : {})}
      >
        <DialogBody>
          <DialogTitle>
            <span className={styles.title}>{shownText(title)}</span>
          </DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions>
            {props.isNotice !== true && (
              <Button
                className={styles.button}
                appearance={prefersCancel ? 'primary' : 'secondary'}
                onClick={props.onCancel}
              >
                {shownText(cancelLabel)}
              </Button>
            )}
            <Button
              className={styles.button}
              appearance={prefersCancel ? 'secondary' : 'primary'}
              disabled={props.isConfirmDisabled === true}
              onClick={props.onConfirm}
            >
              {shownText(confirmLabel)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
