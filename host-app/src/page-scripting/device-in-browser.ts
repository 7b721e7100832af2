import type { DevicePlace, PickedFile } from './script-page.ts';

/** Asks with the file dialog of the browser. */
export async function pickFiles(
  document: Document,
  { accept, isMany }: { readonly accept: string; readonly isMany: boolean },
): Promise<readonly PickedFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = isMany;
  const files = await new Promise<readonly File[]>((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
  return Promise.all(files.map(contentOf));
}

async function contentOf(file: File): Promise<PickedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return {
    fileName: file.name,
    fileContent: btoa(text),
    fileSize: file.size / 1024,
    mimeType: file.type,
  };
}

export function readPlace({ geolocation }: Navigator): Promise<DevicePlace> {
  return new Promise((resolve, reject) => {
    geolocation.getCurrentPosition(
      ({ coords, timestamp }) => {
        const { latitude, longitude, accuracy, altitude, altitudeAccuracy } = coords;
        const { heading, speed } = coords;
        const shown = { latitude, longitude, accuracy, altitude, altitudeAccuracy, heading, speed };
        resolve({ coords: shown, timestamp });
      },
      ({ message }) => reject(new Error(message)),
    );
  });
}
