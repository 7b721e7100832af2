import { isObject } from '../config/json-shape.ts';

/**
 * The message of a driver, shaped like an event if it is an object: the library in the widget's page
 * fails on any other message from its host, although the message is for the widget.
 */
export function shapeMessage(message: unknown): unknown {
  if (!isObject(message) || 'messageType' in message) return message;
  return { messageType: 'sidetoneDriver', messageData: '{}', ...message };
}
