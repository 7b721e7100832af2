import { makeStyles } from '@fluentui/react-components';

export const useConfirmDialogStyles = makeStyles({
  dialog: { maxWidth: 'min(480px, calc(100vw - 32px))', maxHeight: 'calc(100vh - 32px)' },
  title: {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  content: { overflowWrap: 'anywhere' },
  // A button with a line break would make its neighbor twice as high.
  button: { whiteSpace: 'nowrap' },
});
