import { type Cif, isCifError, type PanelMode } from 'provider-sdk';

/**
 * Docks the panel on the home session and resolves to its mode.
 *
 * With several providers, the home session belongs to none of them; then nothing changes.
 */
export const showPanelAtHome = async (cif: Cif): Promise<PanelMode | undefined> => {
  try {
    return await cif.setMode(1);
  } catch (error) {
    if (isCifError(error, 'NOT_ACTIVE_PROVIDER')) return undefined;
    throw error;
  }
};
