import {
  Button,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Tooltip,
} from '@fluentui/react-components';
import {
  AddRegular,
  BoardRegular,
  BookRegular,
  BriefcaseRegular,
  BuildingRegular,
  CalendarRegular,
  CallRegular,
  GridDotsRegular,
  ClipboardTaskRegular,
  MailRegular,
  NavigationRegular,
  PeopleQueueRegular,
  PeopleRegular,
  PersonRegular,
} from '@fluentui/react-icons';
import { Fragment, useState, type ReactElement } from 'react';
import type { TableDefinition } from '../../dataverse/index.ts';
import { useApp } from '../../store/hooks.ts';
import { knowledgeSearchResource } from '../../workspace/panel/productivity-pane.ts';
import { openTab } from '../../workspace/tabs/tabs.ts';
import type { Page } from '../../workspace/tabs/pages.ts';
import { useTriggerTip } from '../on-demand/useTriggerTip.ts';
import { useAgentAction } from '../shell/useAgentAction.ts';
import { useIsLegacyLayout } from '../shell/useIsLegacyLayout.ts';
import { useSessionRowStyles } from './SessionRow.styles.ts';

interface Place {
  readonly title: string;
  readonly icon: ReactElement;
  readonly page: Page;
}

function list(title: string, icon: ReactElement, entityName: string): Place {
  return { title, icon, page: { type: 'entitylist', entityName } };
}

function placeOf({ name, pluralLabel }: TableDefinition): Place {
  return list(pluralLabel, <GridDotsRegular />, name);
}

const groups: readonly { readonly title: string; readonly places: readonly Place[] }[] = [
  {
    title: 'My work',
    places: [{ title: 'Dashboard', icon: <BoardRegular />, page: { type: 'dashboard' } }],
  },
  {
    title: 'Activities',
    places: [
      list('Phone calls', <CallRegular />, 'phonecall'),
      list('Tasks', <ClipboardTaskRegular />, 'task'),
      list('Emails', <MailRegular />, 'email'),
      list('Appointments', <CalendarRegular />, 'appointment'),
    ],
  },
  {
    title: 'Customers',
    places: [
      list('Accounts', <BuildingRegular />, 'account'),
      list('Contacts', <PeopleRegular />, 'contact'),
      list('Leads', <PersonRegular />, 'lead'),
    ],
  },
  {
    title: 'Service',
    places: [
      list('Cases', <BriefcaseRegular />, 'incident'),
      list('Queues', <PeopleQueueRegular />, 'queue'),
    ],
  },
  {
    title: 'Knowledge',
    places: [
      list('Knowledge articles', <BookRegular />, 'knowledgearticle'),
      {
        title: 'Knowledge search',
        icon: <BookRegular />,
        page: { type: 'webresource', name: knowledgeSearchResource },
      },
    ],
  },
];

/** Opens a page in a new tab of the focused session (documented). */
export function SiteMap() {
  const styles = useSessionRowStyles();
  const isLegacy = useIsLegacyLayout();
  const act = useAgentAction();
  const [isOpen, setOpen] = useState(false);
  const tip = useTriggerTip(isOpen);
  const { records } = useApp();
  // The organization's own tables, from the configuration or a first write.
  const own = isOpen ? records.tables().filter(({ isCustom }) => isCustom) : [];
  const shown =
    own.length === 0 ? groups : [...groups, { title: 'Other tables', places: own.map(placeOf) }];
  const open = (title: string, page: Page): void => {
    setOpen(false);
    act(openTab, { title, page, isFocused: true });
  };
  return (
    <Popover
      open={isOpen}
      onOpenChange={(_event, data) => setOpen(data.open)}
      positioning="below-start"
      trapFocus
    >
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip {...tip} content="Site map" relationship="label">
          <Button
            className={styles.siteMap}
            appearance="subtle"
            icon={isLegacy ? <AddRegular /> : <NavigationRegular />}
          />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface aria-label="Site map" tabIndex={-1}>
        <nav className={styles.navigation} aria-label="Site map">
          {shown.map((group) => (
            <Fragment key={group.title}>
              <h2 className={styles.navigationTitle}>{group.title}</h2>
              {group.places.map(({ title, icon, page }) => (
                <Button
                  key={title}
                  className={styles.navigationItem}
                  appearance="subtle"
                  icon={icon}
                  onClick={() => open(title, page)}
                >
                  {title}
                </Button>
              ))}
            </Fragment>
          ))}
        </nav>
      </PopoverSurface>
    </Popover>
  );
}
