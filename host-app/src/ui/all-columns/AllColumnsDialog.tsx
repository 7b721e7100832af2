import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { DataverseRecord, TableDefinition } from '../../dataverse/index.ts';
import { AllColumns } from './AllColumns.tsx';

interface AllColumnsDialogProps {
  readonly table: TableDefinition;
  readonly record: DataverseRecord;
  readonly onClose: () => void;
}

/** All columns of the record on screen. */
export function AllColumnsDialog({ table, record, onClose }: AllColumnsDialogProps) {
  return (
    <Dialog open onOpenChange={(_event, data) => data.open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>All columns</DialogTitle>
          <DialogContent>
            <AllColumns table={table} record={record} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
