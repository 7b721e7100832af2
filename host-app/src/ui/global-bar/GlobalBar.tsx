import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useWorkspace } from '../../store/hooks.ts';
import { onDemand } from '../on-demand/on-demand.tsx';
import { Region } from '../region/Region.tsx';
import { useGlobalBarStyles } from './GlobalBar.styles.ts';

const BarRow = onDemand(async () => (await import('./BarRow.tsx')).BarRow);

/** Messages above the page area, newest on top; several collapse to the newest and a counter. */
export function GlobalBar() {
  const styles = useGlobalBarStyles();
  const bars = useWorkspace((state) => state.bars);
  const [isExpanded, setExpanded] = useState(false);
  if (bars.length === 0) return null;
  const others = bars.length - 1;
  return (
    <section data-part="bars" className={styles.region} aria-label="Global notifications">
      {(isExpanded ? bars : bars.slice(0, 1)).map((bar) => (
        <Region key={bar.id} name="A message" look="line">
          <BarRow bar={bar} />
        </Region>
      ))}
      {others > 0 && (
        <Button
          className={styles.more}
          appearance="subtle"
          size="small"
          aria-expanded={isExpanded}
          icon={isExpanded ? <ChevronUpRegular /> : <ChevronDownRegular />}
          onClick={() => setExpanded(!isExpanded)}
        >
          {isExpanded ? 'Show newest only' : `${others} more`}
        </Button>
      )}
    </section>
  );
}
