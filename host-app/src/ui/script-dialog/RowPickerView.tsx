import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useApp } from '../../store/hooks.ts';
import type { RowPicker, SavedReference } from '../../store/script-desk.ts';
import { ClearableSearchBox } from '../search-box/ClearableSearchBox.tsx';
import { shownText } from '../shell/shown-text.ts';

const useStyles = makeStyles({
  surface: { width: 'min(520px, 90vw)' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  search: { width: '100%', maxWidth: 'none' },
  rows: {
    display: 'flex',
    flexDirection: 'column',
    height: '280px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  plain: { margin: 0, padding: 0 },
  none: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3 },
});

/** Lets the agent choose rows for a script. */
export function RowPickerView({ picker }: { readonly picker: RowPicker }) {
  const styles = useStyles();
  const { scripts } = useApp();
  const { tables, isMany } = picker;
  const [table, setTable] = useState(picker.startTable);
  const [text, setText] = useState(picker.searchText);
  const [chosen, setChosen] = useState<readonly SavedReference[]>([]);
  const rows = useRows(picker, table, text);
  const close = (answer: readonly SavedReference[] | undefined): void => {
    scripts.change(({ pickers }) => ({ pickers: pickers.filter(({ id }) => id !== picker.id) }));
    picker.onClose(answer);
  };
  return (
    <Dialog open onOpenChange={(_event, data) => data.open || close(undefined)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{isMany ? 'Look up records' : 'Look up a record'}</DialogTitle>
          <DialogContent className={styles.content}>
            {tables.length > 1 && (
              <Field label="Look in">
                <Select value={table} onChange={(_event, data) => setTable(data.value)}>
                  {tables.map(({ name, label }) => (
                    <option key={name} value={name}>
                      {label}
                    </option>
                  ))}
                </Select>
              </Field>
            )}
            <ClearableSearchBox
              className={styles.search}
              aria-label="Search by name"
              placeholder="Search by name"
              value={text}
              onChange={(_event, data) => setText(data.value)}
            />
            <Rows rows={rows} isMany={isMany} chosen={chosen} onChoose={setChosen} />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => close(undefined)}>Cancel</Button>
            <Button
              appearance="primary"
              disabled={chosen.length === 0}
              onClick={() => close(chosen)}
            >
              Add
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface RowsProps {
  /** Undefined while they are read. */
  readonly rows: readonly SavedReference[] | undefined;
  readonly isMany: boolean;
  readonly chosen: readonly SavedReference[];
  readonly onChoose: (chosen: readonly SavedReference[]) => void;
}

function Rows({ rows, isMany, chosen, onChoose }: RowsProps) {
  const styles = useStyles();
  if (rows === undefined || rows.length === 0) {
    return (
      <output className={styles.rows}>
        <Text className={styles.none}>
          {rows === undefined ? 'Searching…' : 'No records found'}
        </Text>
      </output>
    );
  }
  if (!isMany) {
    return (
      <RadioGroup
        className={styles.rows}
        aria-label="Records"
        value={chosen[0]?.id ?? ''}
        onChange={(_event, { value }) => onChoose(rows.filter(({ id }) => id === value))}
      >
        {rows.map(({ id, name }) => (
          <Radio key={id} value={id} label={shownName(name)} />
        ))}
      </RadioGroup>
    );
  }
  const others = (id: string) => chosen.filter((row) => row.id !== id);
  return (
    <fieldset className={mergeClasses(styles.rows, styles.plain)} aria-label="Records">
      {rows.map((row) => (
        <Checkbox
          key={row.id}
          label={shownName(row.name)}
          checked={chosen.some(({ id }) => id === row.id)}
          onChange={(_event, { checked }) =>
            onChoose(checked === true ? [...chosen, row] : others(row.id))
          }
        />
      ))}
    </fieldset>
  );
}

function shownName(name: string): string {
  return name === '' ? '(no name)' : shownText(name);
}

/** The rows that match; undefined until they are read. */
function useRows(
  { rowsOf }: RowPicker,
  table: string,
  text: string,
): readonly SavedReference[] | undefined {
  const asked = `${table} ${text}`;
  const [found, setFound] = useState<{
    readonly asked: string;
    readonly rows: readonly SavedReference[];
  }>();
  useEffect(() => {
    let isCurrent = true;
    void rowsOf(table, text).then((rows) => {
      if (isCurrent) setFound({ asked: `${table} ${text}`, rows });
    });
    return () => {
      isCurrent = false;
    };
  }, [rowsOf, table, text]);
  return found?.asked === asked ? found.rows : undefined;
}
