import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Button,
} from '@fluentui/react-components';

interface ProblemsDialogProps {
  readonly title: string;
  readonly problems: readonly string[];
  readonly onClose: () => void;
}

/** The reasons why an input cannot be used. */
export function ProblemsDialog({ title, problems, onClose }: ProblemsDialogProps) {
  return (
    <Dialog open={problems.length > 0} modalType="alert" onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              OK
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
