import { Button, Tooltip } from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons';
import { useApp } from '../../../store/hooks.ts';
import { offerCall, selectCallTaker } from '../../../workspace/providers/click-to-act.ts';
import { useSay } from '../../shell/useSay.ts';
import type { CallRequest } from '../../../workspace/providers/offered-call-shape.ts';

/** Offers a number to the providers; if none takes it, the agent sees a message. */
export function CallButton({ call }: { readonly call: Omit<CallRequest, 'format'> }) {
  const { workspace } = useApp();
  const say = useSay();
  const offer = (): void => {
    if (selectCallTaker(workspace.getState())) {
      const { value, name, ...record } = call;
      workspace.apply(offerCall, { request: { value, name, format: 'Phone', ...record } });
    } else {
      say('information', 'No provider accepts outbound calls.');
    }
  };
  return (
    <Tooltip content={`Call ${call.value}`} relationship="label">
      <Button appearance="transparent" size="small" icon={<CallRegular />} onClick={offer} />
    </Tooltip>
  );
}
