import { createManualClock, createMemoryWidget, type HostMessage } from 'provider-sdk/testing';

const messages: HostMessage[] = [];
const widget = createMemoryWidget({
  origin: 'https://widget.test',
  hostOrigin: 'https://host.test',
  after: createManualClock().after,
  deliver: (message) => {
    messages.push(message);
  },
});
// @ts-expect-error what was posted is unknown until it is looked at
void widget.posted[0].messageType;

export { messages };
