import { senderOf, shortText } from '../message-text.ts';
import type { TrafficRow } from './traffic-row.ts';

export interface TrafficFilter {
  /** Words that must all occur. */
  readonly text: string;
  readonly provider: string;
  readonly show: 'all' | 'calls' | 'events' | 'failures' | 'faults';
  readonly hasBackground: boolean;
  readonly isCollapsed: boolean;
}

export const openFilter: TrafficFilter = {
  text: '',
  provider: '',
  show: 'all',
  hasBackground: false,
  isCollapsed: false,
};

const backgroundTypes = new Set(['onUserActivity', 'debugInformationEvent']);

/** A test for rows: the words of the filter are taken apart once, not for each row. */
export function createMatch(filter: TrafficFilter): (row: TrafficRow) => boolean {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return (row) => matches(row, filter, words);
}

function matches(row: TrafficRow, filter: TrafficFilter, words: readonly string[]): boolean {
  const { message, answer } = row;
  if (!filter.hasBackground && backgroundTypes.has(message.type)) return false;
  if (filter.provider !== '' && message.provider !== filter.provider) return false;
  if (!isShown(row, filter.show)) return false;
  if (words.length === 0) return true;
  const names = [message.type, senderOf(message), message.correlationId, answer?.outcome];
  const text = `${names.join(' ')} ${shortText(message.data)} ${shortText(answer?.data)}`;
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}

function isShown({ kind, message, answer }: TrafficRow, show: TrafficFilter['show']): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'calls':
      return kind === 'call';
    case 'events':
      return kind === 'event';
    case 'faults':
      return message.fault !== undefined;
    case 'failures':
      return answer?.outcome === 'failure' || message.outcome === 'failure';
  }
}
