import type { Fault, FaultRule, RequestFaultRule } from '../../../store/faults.ts';

/** A rule in one line: `createrecord of contoso_phone, number 2: answer after 800 ms`. */
export function ruleText({ provider, messages, nth, probability, fault }: FaultRule): string {
  const what =
    messages?.join(', ') ?? (fault.kind === 'offline' ? 'records and search' : 'every call');
  const whose = provider === undefined ? '' : ` of ${provider}`;
  const which = nth === undefined ? '' : `, number ${nth}`;
  const share = probability === undefined ? '' : `, ${Math.round(probability * 100)}%`;
  return `${what}${whose}${which}${share}: ${faultText(fault)}`;
}

function faultText(fault: Fault): string {
  switch (fault.kind) {
    case 'latency':
      return `answer after ${fault.milliseconds} ms (${fault.distribution})`;
    case 'no-answer':
      return fault.isWorkDone ? 'done, without an answer' : 'lost';
    case 'late-answer':
      return 'done, answer after the time limit';
    case 'rejection':
      return `refused as ${fault.shape}`;
    case 'duplicate':
      return 'answered twice';
    case 'reorder':
      return 'overtaken by the next one';
    case 'offline':
      return 'offline';
    case 'widget-reload':
      return 'the widget reloads';
    case 'frame-crash':
      return 'the widget crashes';
    case 'host-reload':
      return 'the workspace reloads';
  }
}

/** A rule for the Web API in one line: `Web API, GET contacts, number 2: 429`. */
export function requestRuleText(rule: RequestFaultRule): string {
  const { verbs, sets, nth, probability, status, milliseconds } = rule;
  const what = [verbs?.join(' or '), sets?.join(', ')].filter(Boolean).join(' ');
  const which = nth === undefined ? '' : `, number ${nth}`;
  const share = probability === undefined ? '' : `, ${Math.round(probability * 100)}%`;
  const how = [
    milliseconds === undefined ? '' : `after ${milliseconds} ms`,
    status === undefined ? '' : `status ${status}`,
  ].filter(Boolean);
  return `Web API, ${what === '' ? 'every request' : what}${which}${share}: ${how.join(', ')}`;
}
