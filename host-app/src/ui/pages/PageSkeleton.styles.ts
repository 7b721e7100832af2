import { makeStyles, tokens } from '@fluentui/react-components';

const appearing = { from: { opacity: 0 }, to: { opacity: 1 } } as const;

export const usePageSkeletonStyles = makeStyles({
  // A page that loads at once must not flash its outline first.
  page: {
    paddingTop: tokens.spacingVerticalM,
    overflowY: 'hidden',
    opacity: 0,
    animationName: appearing,
    animationDelay: '150ms',
    animationDuration: tokens.durationFast,
    animationFillMode: 'forwards',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-evenly',
    boxSizing: 'border-box',
  },
  commands: {
    height: '42px',
    paddingTop: 0,
    paddingBottom: 0,
    '& > :last-child': { display: 'none' },
  },
  head: { height: '106px' },
  content: { flexGrow: 1, justifyContent: 'start', rowGap: tokens.spacingVerticalXL },
  line: {
    flexShrink: 0,
    width: '40%',
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    ':first-child': { width: '24%' },
    '@media (forced-colors: active)': { border: '1px solid GrayText' },
  },
});
