/** Values that wait in order until a receiver takes them; later ones pass at once. */
export interface HeldUntilOpen<Value> {
  readonly take: (value: Value) => void;
  readonly open: (onValue: (value: Value) => void) => void;
}

export function holdUntilOpen<Value>(): HeldUntilOpen<Value> {
  let waiting: Value[] = [];
  let receive = (value: Value): void => void waiting.push(value);
  return {
    take: (value) => receive(value),
    open: (onValue) => {
      receive = onValue;
      for (const value of waiting) onValue(value);
      waiting = [];
    },
  };
}
