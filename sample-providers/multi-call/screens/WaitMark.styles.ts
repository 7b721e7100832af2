import { makeStyles } from '@fluentui/react-components';

export const useWaitMarkStyles = makeStyles({
  mark: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});
