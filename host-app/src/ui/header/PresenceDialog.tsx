import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useApply, useWorkspace } from '../../store/hooks.ts';
import { selectPresence, setPresence } from '../../workspace/people/presence.ts';
import { useHeaderStyles } from './Header.styles.ts';
import { PresenceButton } from './PresenceButton.tsx';
import { PresenceDot } from './PresenceDot.tsx';

/** A list, OK and Cancel (documented); nothing changes before OK. */
export function PresenceDialog() {
  const styles = useHeaderStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={(_event, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <PresenceButton />
      </DialogTrigger>
      <DialogSurface className={styles.presenceDialog}>
        <Choice onDone={() => setOpen(false)} />
      </DialogSurface>
    </Dialog>
  );
}

function Choice({ onDone }: { readonly onDone: () => void }) {
  const styles = useHeaderStyles();
  const apply = useApply();
  const options = useWorkspace((state) => state.presence.options);
  const current = useWorkspace(selectPresence);
  const [chosen, choose] = useState(current?.presenceId);
  const accept = (): void => {
    const presence = options.find(({ presenceId }) => presenceId === chosen);
    if (presence) apply(setPresence, { presence });
    onDone();
  };
  return (
    <DialogBody>
      <DialogTitle>Set Your Presence Status</DialogTitle>
      <DialogContent>
        <RadioGroup
          aria-label="Presence"
          value={chosen ?? ''}
          onChange={(_event, { value }) => choose(value)}
        >
          {options
            .filter(({ canUserSet }) => canUserSet !== false)
            .map((option) => (
              <Radio
                key={option.presenceId}
                value={option.presenceId}
                label={
                  <span className={styles.presenceOption}>
                    <PresenceDot presence={option} />
                    {option.presenceText}
                  </span>
                }
              />
            ))}
        </RadioGroup>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={accept}>
          OK
        </Button>
        <Button appearance="secondary" onClick={onDone}>
          Cancel
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
