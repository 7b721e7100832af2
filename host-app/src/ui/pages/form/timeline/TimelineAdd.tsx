import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import {
  AddRegular,
  CalendarRegular,
  CallRegular,
  ClipboardTaskRegular,
  NoteRegular,
} from '@fluentui/react-icons';
import { useApply } from '../../../../store/hooks.ts';
import { openQuickCreate } from '../../../../workspace/questions/quick-create.ts';
import { stringOf } from '../../record/record-values.ts';
import { isPhone, toText } from '../field-values.ts';
import type { RecordForm } from '../useRecordForm.ts';

interface TimelineAddProps {
  readonly form: RecordForm;
  readonly entityId: string;
  readonly onNote: () => void;
}

/**
 * Starts a note in place, or an activity in a quick create form that already refers to this record.
 */
export function TimelineAdd({ form, entityId, onNote }: TimelineAddProps) {
  const apply = useApply();
  const { table, record } = form;
  const open = (entityName: string): void => {
    const regarding = {
      id: entityId,
      entityType: table.name,
      name: stringOf(record, table.primaryName),
    };
    const number = table.columns.filter(isPhone).map((column) => toText(form.valueOf(column)));
    const data = { regardingobjectid: regarding, phonenumber: number.find(Boolean) };
    apply(openQuickCreate, { entityName, data });
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="Add to timeline" relationship="label">
          <Button appearance="subtle" size="small" icon={<AddRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<NoteRegular />} onClick={onNote}>
            Note
          </MenuItem>
          <MenuItem icon={<CallRegular />} onClick={() => open('phonecall')}>
            Phone call
          </MenuItem>
          <MenuItem icon={<ClipboardTaskRegular />} onClick={() => open('task')}>
            Task
          </MenuItem>
          <MenuItem icon={<CalendarRegular />} onClick={() => open('appointment')}>
            Appointment
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
