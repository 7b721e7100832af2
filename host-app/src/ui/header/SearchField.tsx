import { useState, type KeyboardEvent } from 'react';
import { openTab } from '../../workspace/tabs/tabs.ts';
import { ClearableSearchBox } from '../search-box/ClearableSearchBox.tsx';
import { useAgentAction } from '../shell/useAgentAction.ts';
import { useHeaderStyles } from './Header.styles.ts';

/** Enter opens the search page in the focused session. */
export function SearchField() {
  const styles = useHeaderStyles();
  const act = useAgentAction();
  const [text, setText] = useState('');
  const search = (event: KeyboardEvent): void => {
    const searchText = text.trim();
    if (event.key !== 'Enter' || searchText === '') return;
    const page = { type: 'search', searchText, searchType: 1, isGlobal: true } as const;
    if (act(openTab, { title: `Search: ${searchText}`, page, isFocused: true })) setText('');
  };
  return (
    <ClearableSearchBox
      className={styles.search}
      aria-label="Search"
      placeholder="Search"
      appearance="filled-lighter"
      value={text}
      onChange={(_event, data) => setText(data.value)}
      onKeyDown={search}
    />
  );
}
