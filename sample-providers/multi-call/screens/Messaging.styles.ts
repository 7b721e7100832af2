import { makeStyles, tokens } from '@fluentui/react-components';

export const useMessagingStyles = makeStyles({
  widget: {
    boxSizing: 'border-box',
    height: '100%',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  note: { flexShrink: 0, padding: tokens.spacingHorizontalS },
});

/** One line that is truncated when it does not fit. */
export const oneLine = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;
