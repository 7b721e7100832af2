import { Button, mergeClasses, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { useTabStripStyles } from './TabStrip.styles.ts';
import { useTabStrip } from './useTabStrip.ts';

export interface StripTab {
  readonly id: string;
  readonly title: string;
  /** What assistive technology says when it is more than the title. */
  readonly name?: string;
  /** Tooltip when it is more than the title. */
  readonly tip?: string;
  readonly content: ReactNode;
  readonly canClose: boolean;
  /** Id of the element that the tab shows. */
  readonly controls?: string;
}

export interface TabStripProps {
  readonly label: string;
  readonly size: 'large' | 'small';
  readonly tabs: readonly StripTab[];
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
  readonly onClose: (id: string) => void;
}

/**
 * A row of tabs that can be closed: one tab stop, arrow keys move, Enter selects, Delete closes.
 *
 * A tab may hold nothing interactive and a tablist nothing but tabs, so the close buttons live in a
 * second layer. Both layers share the columns of one grid and thus stay aligned.
 */
export function TabStrip(props: TabStripProps) {
  const styles = useTabStripStyles();
  const list = useRef<HTMLDivElement>(null);
  const strip = useTabStrip(props, list);
  const columns = `repeat(${props.tabs.length}, minmax(0, max-content))`;
  return (
    <div
      className={mergeClasses(styles.strip, props.size === 'large' ? styles.large : styles.small)}
      style={{ gridTemplateColumns: columns }}
      onPointerLeave={() => strip.hover(undefined)}
    >
      <div ref={list} role="tablist" aria-label={props.label} className={styles.layer}>
        {props.tabs.map((tab) => (
          <TabOfStrip key={tab.id} tab={tab} size={props.size} strip={strip} />
        ))}
      </div>
      <div className={mergeClasses(styles.layer, styles.closers)}>
        {props.tabs.map((tab) => (
          <Closer key={tab.id} tab={tab} strip={strip} />
        ))}
      </div>
    </div>
  );
}

interface PartProps {
  readonly tab: StripTab;
  readonly strip: ReturnType<typeof useTabStrip>;
}

function TabOfStrip({ tab, size, strip }: PartProps & Pick<TabStripProps, 'size'>) {
  const styles = useTabStripStyles();
  const isSelected = tab.id === strip.selectedId;
  return (
    <Tooltip content={tab.tip ?? tab.title} relationship="inaccessible" showDelay={600}>
      <div
        role="tab"
        data-tab={tab.id}
        tabIndex={tab.id === strip.tabStopId ? 0 : -1}
        aria-selected={isSelected}
        {...(tab.name === undefined ? {} : { 'aria-label': tab.name })}
        {...(tab.controls !== undefined && isSelected ? { 'aria-controls': tab.controls } : {})}
        className={mergeClasses(
          styles.tab,
          size === 'large' ? styles.sessionTab : styles.pageTab,
          tab.canClose && (isSelected || !strip.isDense) && styles.closableTab,
          isSelected && (size === 'large' ? styles.sessionTabSelected : styles.pageTabSelected),
        )}
        onClick={() => strip.select(tab.id)}
        onKeyDown={strip.onKeyDown}
        onFocus={() => strip.moveStop(tab.id)}
        onBlur={() => strip.moveStop(undefined)}
        onPointerEnter={() => strip.hover(tab.id)}
      >
        {tab.content}
      </div>
    </Tooltip>
  );
}

function Closer({ tab, strip }: PartProps) {
  const styles = useTabStripStyles();
  if (!tab.canClose) return <span />;
  const isShown = tab.id === strip.selectedId || tab.id === strip.hoveredId;
  return (
    <Button
      className={mergeClasses(
        styles.closer,
        !isShown && styles.closerQuiet,
        strip.isDense && tab.id !== strip.selectedId && styles.closerOver,
      )}
      appearance="transparent"
      size="small"
      icon={<DismissRegular fontSize={14} />}
      aria-label={`Close ${tab.title}`}
      tabIndex={tab.id === strip.selectedId ? 0 : -1}
      onClick={() => strip.close(tab.id)}
      onPointerEnter={() => strip.hover(tab.id)}
    />
  );
}
