import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  CheckmarkCircleRegular,
  LinkRegular,
  MoreVerticalRegular,
  TableRegular,
  WindowNewRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { pageAddress } from '../../../workspace/tabs/page-address.ts';
import { openRecordSession } from '../../../workspace/sessions/sessions.ts';
import { onDemand } from '../../on-demand/on-demand.tsx';
import { useAgentAction } from '../../shell/useAgentAction.ts';
import { useCopyText } from '../record/useCopyText.ts';
import { stringOf } from '../record/record-values.ts';
import { isOver, stateChangeOf } from './state-change.ts';
import type { RecordForm } from './useRecordForm.ts';
import type { RecordPage } from './record-page.ts';

const AllColumnsDialog = onDemand(
  async () => (await import('../../all-columns/AllColumnsDialog.tsx')).AllColumnsDialog,
  { isRare: true },
);

interface FormOverflowProps {
  readonly page: RecordPage;
  readonly form: RecordForm;
  readonly entityId: string;
}

/** Commands that are needed less often. */
export function FormOverflow({ page, form, entityId }: FormOverflowProps) {
  const { records, workspace } = useApp();
  const act = useAgentAction();
  const copy = useCopyText();
  const [isListing, setListing] = useState(false);
  const { table, record } = form;
  const change = stateChangeOf(table, record);
  const title = stringOf(record, table.primaryName) || table.label;
  const changeState = (): void => {
    if (!change) return;
    records.update(table.name, entityId, change.data);
    form.refresh();
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content="More commands" relationship="label">
            <ToolbarButton icon={<MoreVerticalRegular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {change && !form.isGone && (
              <MenuItem
                icon={isOver(record) ? <ArrowUndoRegular /> : <CheckmarkCircleRegular />}
                onClick={changeState}
              >
                {change.label}
              </MenuItem>
            )}
            <MenuItem
              icon={<WindowNewRegular />}
              onClick={() => act(openRecordSession, { entityName: table.name, entityId, title })}
            >
              Open in a new session
            </MenuItem>
            <MenuItem
              icon={<LinkRegular />}
              onClick={() => copy(pageAddress(workspace.getState().environment, page))}
            >
              Copy link
            </MenuItem>
            <MenuItem icon={<TableRegular />} onClick={() => setListing(true)}>
              All columns
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isListing && (
        <AllColumnsDialog table={table} record={record} onClose={() => setListing(false)} />
      )}
    </>
  );
}
