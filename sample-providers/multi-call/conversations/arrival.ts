/**
 * Delay of the first conversation, in milliseconds: `{"firstConversationAfterSeconds": 4}` in the
 * custom parameters of the provider's record. Undefined without it.
 *
 * With several providers, no part of a widget is visible before its first session.
 */
export const readFirstArrival = (customParams: string | undefined): number | undefined => {
  const parsed = parse(customParams ?? '');
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const seconds: unknown = Reflect.get(parsed, 'firstConversationAfterSeconds');
  return typeof seconds === 'number' && seconds >= 0 ? seconds * 1000 : undefined;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Administrators may write anything into that field.
  }
};
