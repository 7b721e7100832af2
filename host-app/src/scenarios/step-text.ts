import type { AgentStep, SeeStep, Step } from '../stage-files/scenario-schema.ts';

/** A step as a line of the transcript. */
export function stepText(step: Step): string {
  if ('say' in step) return step.say;
  if ('beat' in step) return step.beat;
  if ('passes' in step) return `${step.passes} seconds pass`;
  if ('microphone' in step) return `the microphone is ${step.microphone}`;
  if ('faults' in step) return `faults: ${step.faults}`;
  const [[subject, verb] = ['', ''], ...details] = Object.entries(step);
  const rest = details.map(([, value]) => String(value)).join(', ');
  return [subject, String(verb), rest].filter((part) => part !== '').join(' ');
}

/** The instruction for a guided agent, in the words of the screen. */
export function hintFor(step: AgentStep): string {
  switch (step.agent) {
    case 'accepts':
      return 'Press Accept in the notification.';
    case 'declines':
      return 'Press Reject in the notification.';
    case 'switches to':
      return `Select the session “${step.session}” in the row at the top.`;
    case 'closes':
      return `Close the session “${step.session}”.`;
    case 'sets presence':
      return `Set your presence to “${step.to}” (your picture, top right).`;
    case 'calls':
      return `Press the call button next to ${step.number} in the record of ${step.contact}.`;
    case 'finishes the call':
      return 'In the softphone, press End call, then Save and finish.';
    case 'transfers the call':
      return `In the softphone, transfer the call to ${step.to}, then press Save and finish.`;
    case 'holds the call':
      return 'Put the call on hold.';
    case 'resumes the call':
      return 'Take the call off hold.';
    case 'reloads':
      return 'Choose Reload in the panel menu.';
    case 'sends the article':
      return `Open the knowledge search, find “${step.title}” and send its URL.`;
    case 'minimizes the panel':
      return 'Minimize the panel (the button above the phone).';
    case 'docks the panel':
      return 'Dock the panel again.';
    case 'opens the script':
      return 'Press Agent scripts at the right edge.';
    case 'runs the step':
      return `Open the step “${step.named}” of the script and press its button.`;
  }
}

/** The effect that a step waits for, as the end of a sentence for the presenter. */
export function effectOf(step: Step): string {
  if ('agent' in step) return `the agent. ${hintFor(step)}`;
  if ('see' in step) return `${sightOf(step)}.`;
  return `the step “${stepText(step)}”.`;
}

function sightOf(step: SeeStep): string {
  switch (step.see) {
    case 'notification':
      return `a notification that says “${step.saying}”`;
    case 'no notification':
      return 'the notification to go away';
    case 'session':
      return `the session “${step.named}”`;
    case 'sessions':
      return `${step.count} sessions in the row at the top`;
    case 'tab':
      return `the tab “${step.named}”`;
    case 'urgent':
      return `the urgent mark of the session “${step.session}”`;
    case 'presence':
      return `the presence “${step.text}”`;
    case 'panel':
      return `the panel to be ${step.mode}`;
    case 'request':
      return `the answer to ${step.named}, a request of ${step.from}`;
    case 'event':
      return `the event ${step.named} of ${step.to}`;
    case 'record':
      return `a row of ${step.table} (${step.where})`;
  }
}
