import type { BarLevel } from '../../workspace/notices/bar-shape.ts';

/** Levels in words, for agents who see neither color nor icon. */
export const levelWords: Record<BarLevel, string> = {
  success: 'Success',
  error: 'Error',
  warning: 'Warning',
  information: 'Information',
};
