import type { HostStage, HostWidget, Received } from '../host-stage.ts';

export function request(messageType: string, data: Readonly<Record<string, unknown>> = {}): object {
  const messageData = new Map(Object.entries(data));
  return { messageType, messageData, messageCorrelationId: 'q1' };
}

export function reply(messageData: unknown, messageOutcome = 'success'): Received {
  return { messageOutcome, messageData, messageCorrelationId: 'q1', messageType: 'CIF_Response' };
}

/** Posts a message without the library and returns the widget's replies. */
export async function answersTo(stage: HostStage, message: unknown): Promise<readonly Received[]> {
  const phone = stage.widget('phone');
  const before = phone.received().length;
  phone.post(message);
  await stage.settled();
  return phone.received().slice(before);
}

export function repliesOf(widget: HostWidget): readonly Received[] {
  return widget.received().filter(({ messageOutcome }) => messageOutcome !== undefined);
}
