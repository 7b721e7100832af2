import { createContext, useContext } from 'react';

/** For an audience: the widget then hides controls that exist only for trying it out. */
export const PresentedContext = createContext(false);

export const useIsPresented = (): boolean => useContext(PresentedContext);

/** `{"presented": true}` in the custom parameters of the provider's record. */
export const readPresented = (customParams: string | undefined): boolean => {
  try {
    const parsed: unknown = JSON.parse(customParams ?? '');
    const isObject = typeof parsed === 'object' && parsed !== null;
    return isObject && Reflect.get(parsed, 'presented') === true;
  } catch {
    return false; // Administrators may write anything into that field.
  }
};
