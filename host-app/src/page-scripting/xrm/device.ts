import { leftOutPromises } from '../calls/left-out.ts';
import { namespace } from '../calls/namespace.ts';
import { isMembers } from '../calls/script-input.ts';
import type { DevicePlace, PickedFile, ScriptPage } from '../script-page.ts';

const mobileMembers = ['captureAudio', 'captureImage', 'captureVideo', 'getBarcodeValue'] as const;

/** `Xrm.Device`: the file dialog and the location of the browser; the rest is for mobile apps. */
export interface XrmDevice extends Readonly<
  Record<(typeof mobileMembers)[number], () => Promise<never>>
> {
  /** Rejects when the agent picks nothing. */
  readonly pickFile: (options?: {
    readonly accept?: string;
    readonly allowMultipleFiles?: boolean;
    /** Bytes. */
    readonly maximumAllowedFileSize?: number;
  }) => Promise<readonly PickedFile[]>;
  readonly getCurrentPosition: () => Promise<DevicePlace>;
}

export function createDevice(page: ScriptPage): XrmDevice {
  return namespace(page, 'Xrm.Device', {
    pickFile: async (given?: unknown) => {
      const { accept, allowMultipleFiles, maximumAllowedFileSize } = isMembers(given) ? given : {};
      const most = typeof maximumAllowedFileSize === 'number' ? maximumAllowedFileSize : Infinity;
      const files = await page.pickFiles({
        accept: typeof accept === 'string' ? accept : '',
        isMany: allowMultipleFiles === true,
      });
      if (files.length === 0) throw new Error('pickFile: no file was picked.');
      const large = files.find(({ fileSize }) => fileSize * 1024 > most);
      if (large) throw new Error(`pickFile: ${large.fileName} has more than ${most} bytes.`);
      return files;
    },
    getCurrentPosition: async () => page.readPlace(),
    ...leftOutPromises(
      page,
      'Xrm.Device',
      mobileMembers,
      () => 'Available in the mobile apps only; use pickFile in the browser.',
    ),
  });
}
