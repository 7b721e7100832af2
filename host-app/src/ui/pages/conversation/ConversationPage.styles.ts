import { makeStyles, tokens } from '@fluentui/react-components';

export const useConversationStyles = makeStyles({
  fields: { margin: 0, marginTop: tokens.spacingVerticalS },
  field: {
    display: 'grid',
    gridTemplateColumns: 'minmax(96px, 1fr) 2fr',
    alignItems: 'center',
    minHeight: '32px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});
