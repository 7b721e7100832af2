import {
  Button,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Tooltip,
} from '@fluentui/react-components';
import {
  BoardRegular,
  BriefcaseRegular,
  BuildingRegular,
  CallRegular,
  NavigationRegular,
  PeopleRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { openTab } from '../../workspace/tabs.ts';
import type { Page } from '../../workspace/pages.ts';
import { useAgentAction } from '../shell/useAgentAction.ts';
import { useSessionRowStyles } from './SessionRow.styles.ts';

const places = [
  { title: 'Dashboard', icon: <BoardRegular />, page: { type: 'dashboard' } },
  {
    title: 'Contacts',
    icon: <PeopleRegular />,
    page: { type: 'entitylist', entityName: 'contact' },
  },
  {
    title: 'Accounts',
    icon: <BuildingRegular />,
    page: { type: 'entitylist', entityName: 'account' },
  },
  {
    title: 'Cases',
    icon: <BriefcaseRegular />,
    page: { type: 'entitylist', entityName: 'incident' },
  },
  {
    title: 'Activities',
    icon: <CallRegular />,
    page: { type: 'entitylist', entityName: 'phonecall' },
  },
] as const satisfies readonly {
  readonly title: string;
  readonly page: Page;
  readonly icon: object;
}[];

/** Opens a page in a new tab of the focused session (documented). */
export function SiteMap() {
  const styles = useSessionRowStyles();
  const act = useAgentAction();
  const [isOpen, setOpen] = useState(false);
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
        <Tooltip content="Site map" relationship="label">
          <Button className={styles.siteMap} appearance="subtle" icon={<NavigationRegular />} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface aria-label="Site map" tabIndex={-1}>
        <nav className={styles.navigation} aria-label="Site map">
          <h2 className={styles.navigationTitle}>My work</h2>
          {places.map(({ title, icon, page }) => (
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
        </nav>
      </PopoverSurface>
    </Popover>
  );
}
