import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp, useApply, useWorkspace } from '../../../store/hooks.ts';
import { removeProvider } from '../../../workspace/providers/administration.ts';
import {
  activateProvider,
  deactivateProvider,
} from '../../../workspace/providers/provider-life.ts';
import {
  findProvider,
  reloadProvider,
  selectConnection,
} from '../../../workspace/providers/providers.ts';
import { probeAddress } from '../../shell/probe-address.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

interface ProviderActionsProps {
  readonly uniqueName: string;
  readonly onGone: () => void;
}

/**
 * Buttons to turn a provider on or off, reload it or remove it, and the details a widget needs to
 * find this workspace.
 */
export function ProviderActions({ uniqueName, onGone }: ProviderActionsProps) {
  const styles = useConsoleStyles();
  const { clock } = useApp();
  const apply = useApply();
  const framed = useWorkspace((state) => findProvider(state, uniqueName));
  const outside = useWorkspace((state) =>
    state.outsideProviders.find((provider) => provider.uniqueName === uniqueName),
  );
  const inactive = useWorkspace((state) =>
    state.inactiveProviders.find((provider) => provider.uniqueName === uniqueName),
  );
  const status = useWorkspace((state) => selectConnection(state, uniqueName).status);
  const clientUrl = useWorkspace((state) => state.environment.clientUrl);
  const [said, setSaid] = useState('');
  const active = framed ?? outside;
  const provider = active ?? inactive;
  if (!provider) return null;
  const script = `<script src="${clientUrl}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${clientUrl}" data-cifid="CIFMainLibrary"></script>`;
  const standing = framed ? status : outside ? "not in the agent's profile" : 'inactive';
  const test = async (): Promise<void> => {
    setSaid('Checking…');
    const answers = await probeAddress(provider.channelUrl);
    setSaid(answers ? 'The Channel URL responds.' : 'No response from the Channel URL.');
  };
  return (
    <>
      <div className={styles.actions}>
        {active ? (
          <>
            <ConfirmButton
              label="Deactivate"
              question={`Deactivate ${provider.name}?`}
              consequence="Its page closes and any call in it is lost. Its record is kept."
              onConfirm={() => apply(deactivateProvider, { uniqueName, now: clock.now() })}
            />
            <Button
              size="small"
              disabled={!framed}
              onClick={() => apply(reloadProvider, { uniqueName })}
            >
              Reload
            </Button>
          </>
        ) : (
          <>
            <Button size="small" onClick={() => apply(activateProvider, { uniqueName })}>
              Activate
            </Button>
            <ConfirmButton
              label="Delete"
              question={`Delete ${provider.name}?`}
              consequence="Its record is removed from this workspace. This cannot be undone."
              onConfirm={() => {
                apply(removeProvider, { uniqueName });
                onGone();
              }}
            />
          </>
        )}
        <Button size="small" onClick={() => void test()}>
          Test load
        </Button>
        <output className={styles.quiet}>{said || standing}</output>
      </div>
      <p className={styles.note}>
        Script tag of its page: <code className={styles.code}>{script}</code>
      </p>
    </>
  );
}
