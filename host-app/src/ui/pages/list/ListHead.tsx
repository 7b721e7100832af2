import {
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { viewsOf, type TableDefinition, type View } from '../../../dataverse/index.ts';
import { ClearableSearchBox } from '../../search-box/ClearableSearchBox.tsx';
import { usePageStyles } from '../PageArea.styles.ts';
import { useListStyles } from './ListPage.styles.ts';

interface ListHeadProps {
  readonly table: TableDefinition;
  readonly view: View;
  readonly count: number;
  readonly selected: number;
  readonly text: string;
  readonly onView: (view: View) => void;
  readonly onText: (text: string) => void;
}

/** The rows to show: the view, and the search words. */
export function ListHead(props: ListHeadProps) {
  const page = usePageStyles();
  const styles = useListStyles();
  const { table, count, selected, text, onText } = props;
  const chosen = selected > 0 ? ` · ${selected.toLocaleString('en')} selected` : '';
  return (
    <div className={styles.head}>
      <div className={styles.titles}>
        <ViewPicker {...props} />
        <output className={mergeClasses(page.quiet, styles.count)}>
          {count.toLocaleString('en')} {count === 1 ? 'row' : 'rows'}
          {chosen}
        </output>
      </div>
      <ClearableSearchBox
        className={styles.filter}
        aria-label={`Filter ${table.pluralLabel.toLowerCase()}`}
        placeholder="Filter by keyword"
        appearance="filled-darker"
        value={text}
        onChange={(_event, data) => onText(data.value)}
      />
    </div>
  );
}

function ViewPicker({ table, view, onView }: ListHeadProps) {
  const styles = useListStyles();
  const views = viewsOf(table);
  return (
    <Menu
      checkedValues={{ view: [view.name] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const next = views.find(({ name }) => name === checkedItems[0]);
        if (next) onView(next);
      }}
    >
      <h1 className={styles.title}>
        <MenuTrigger disableButtonEnhancement>
          <button type="button" className={styles.viewPicker}>
            {view.name}
            <ChevronDownRegular className={styles.chevron} />
          </button>
        </MenuTrigger>
      </h1>
      <MenuPopover>
        <MenuList>
          {views.map(({ name }) => (
            <MenuItemRadio key={name} name="view" value={name}>
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
