import { makeStyles, tokens } from '@fluentui/react-components';

export const useQuietCardStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    paddingTop: '64px',
    paddingBottom: '64px',
    textAlign: 'center',
  },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
  detail: {
    margin: 0,
    maxWidth: '52ch',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
});
