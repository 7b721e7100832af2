import { useRef, useState, type DragEvent } from 'react';

/** Takes files that are dropped on an element; a drop elsewhere would leave the workspace. */
export function useFileDrop(take: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  /** Elements within that the pointer has entered and not left. */
  const entered = useRef(0);
  const handlers = {
    onDragEnter: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      entered.current += 1;
      setOver(true);
    },
    onDragOver: (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    },
    onDragLeave: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      entered.current = Math.max(0, entered.current - 1);
      setOver(entered.current > 0);
    },
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      entered.current = 0;
      setOver(false);
      take([...event.dataTransfer.files]);
    },
  };
  return { isOver, handlers };
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files');
}
