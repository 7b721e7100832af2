import { SearchBox, type SearchBoxProps } from '@fluentui/react-components';

interface ClearableSearchBoxProps extends SearchBoxProps {
  readonly value: string;
}

/** A search box whose clear button appears only while there is something to clear. */
export function ClearableSearchBox(props: ClearableSearchBoxProps) {
  return <SearchBox {...props} {...(props.value === '' ? { dismiss: null } : {})} />;
}
