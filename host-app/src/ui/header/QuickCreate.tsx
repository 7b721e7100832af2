import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  AddRegular,
  BookRegular,
  BriefcaseRegular,
  BuildingRegular,
  CalendarRegular,
  CallRegular,
  ClipboardTaskRegular,
  MailRegular,
  PersonRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useApply } from '../../store/hooks.ts';
import { openQuickCreate } from '../../workspace/questions/quick-create.ts';
import { HeaderButton } from './HeaderButton.tsx';

interface Kind {
  readonly entityName: string;
  readonly label: string;
  readonly icon: ReactElement;
}

const activities: readonly Kind[] = [
  { entityName: 'appointment', label: 'Appointment', icon: <CalendarRegular /> },
  { entityName: 'email', label: 'Email', icon: <MailRegular /> },
  { entityName: 'phonecall', label: 'Phone call', icon: <CallRegular /> },
  { entityName: 'task', label: 'Task', icon: <ClipboardTaskRegular /> },
];

const others: readonly Kind[] = [
  { entityName: 'account', label: 'Account', icon: <BuildingRegular /> },
  { entityName: 'incident', label: 'Case', icon: <BriefcaseRegular /> },
  { entityName: 'contact', label: 'Contact', icon: <PersonRegular /> },
  { entityName: 'knowledgearticle', label: 'Knowledge article', icon: <BookRegular /> },
];

/** Starts a record in a form at the side (documented). */
export function QuickCreate() {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <HeaderButton label="Quick create" icon={<AddRegular />} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {others.map((kind) => (
            <KindItem key={kind.entityName} kind={kind} />
          ))}
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Activities</MenuGroupHeader>
            {activities.map((kind) => (
              <KindItem key={kind.entityName} kind={kind} />
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function KindItem({ kind }: { readonly kind: Kind }) {
  const apply = useApply();
  const { entityName, label, icon } = kind;
  return (
    <MenuItem icon={icon} onClick={() => apply(openQuickCreate, { entityName })}>
      {label}
    </MenuItem>
  );
}
