/** While it is full, the browser refuses to store anything; `free` makes room again. */
export function aFullDisk(): { readonly free: () => void } {
  const before = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put');
  const refuse = (): never => {
    throw new DOMException('The storage is full.', 'QuotaExceededError');
  };
  Object.defineProperty(IDBObjectStore.prototype, 'put', { value: refuse, configurable: true });
  return {
    free: () => {
      if (before) Object.defineProperty(IDBObjectStore.prototype, 'put', before);
    },
  };
}
