import { Button, mergeClasses, Tooltip, useRestoreFocusTarget } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular, DismissRegular } from '@fluentui/react-icons';
import { memo, useRef, type CSSProperties, type ReactNode } from 'react';
import { Region } from '../region/Region.tsx';
import { useStripScroll } from './useStripScroll.ts';
import { useTabStripStyles } from './TabStrip.styles.ts';
import { useTabStrip } from './useTabStrip.ts';

export interface StripTab {
  readonly id: string;
  readonly title: string;
  /** Accessible name, if it differs from the title. */
  readonly name?: string;
  /** Tooltip, if it differs from the title. */
  readonly tip?: string;
  readonly content: ReactNode;
  readonly canClose: boolean;
  /** ID of the element that the tab shows. */
  readonly controls?: string;
}

export interface TabStripProps {
  readonly label: string;
  readonly size: 'large' | 'small';
  /** A column instead of a row; a narrow one has room only for the icons. */
  readonly column?: 'wide' | 'narrow' | undefined;
  readonly tabs: readonly StripTab[];
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
  readonly onClose: (id: string) => void;
}

/**
 * Tabs that can be closed, in a row or a column: one tab stop, arrow keys move, Enter selects,
 * Delete closes.
 *
 * A tab may contain nothing interactive, and a tablist only tabs, so the close buttons are in a
 * second layer. Both layers share the columns of one grid and thus stay aligned. Many tabs shrink,
 * and scroll once they cannot shrink any more.
 */
export function TabStrip(props: TabStripProps) {
  const styles = useTabStripStyles();
  const list = useRef<HTMLDivElement>(null);
  const viewport = useRef<HTMLDivElement>(null);
  const strip = useTabStrip(props, list);
  const scroll = useStripScroll(viewport, props.selectedId, props.tabs.length);
  return (
    <div className={styles.frame} onPointerLeave={() => strip.hover(undefined)}>
      {scroll.isCrowded && (
        <ScrollArrow direction={-1} hasMore={scroll.hasMoreLeft} onScroll={scroll.by} />
      )}
      <div
        ref={viewport}
        className={mergeClasses(styles.viewport, props.column && styles.columnViewport)}
        {...(props.column ? {} : { onWheel: scroll.onWheel })}
      >
        <div
          className={mergeClasses(
            styles.strip,
            props.size === 'large' ? styles.large : styles.small,
            props.column && styles.columnStrip,
          )}
          style={tracksOf(props, strip.isDense)}
        >
          <div
            ref={list}
            role="tablist"
            aria-label={props.label}
            {...(props.column ? { 'aria-orientation': 'vertical' } : {})}
            className={mergeClasses(styles.layer, props.column && styles.columnLayer)}
            {...strip.listHandlers}
          >
            {props.tabs.map((tab) => (
              <TabOfStrip
                key={tab.id}
                tab={tab}
                size={props.size}
                isSelected={tab.id === strip.selectedId}
                isStop={tab.id === strip.tabStopId}
                isDense={strip.isDense && !props.column}
                column={props.column}
              />
            ))}
          </div>
          {props.column !== 'narrow' && (
            <div
              className={mergeClasses(
                styles.layer,
                styles.closers,
                props.column && styles.columnLayer,
              )}
            >
              {props.tabs.map((tab) => (
                <Closer key={tab.id} tab={tab} strip={strip} />
              ))}
            </div>
          )}
        </div>
      </div>
      {scroll.isCrowded && (
        <ScrollArrow direction={1} hasMore={scroll.hasMoreRight} onScroll={scroll.by} />
      )}
    </div>
  );
}

const narrowest = 76;
const narrowestSelected = 148;

const rowOfColumn = 40;

function tracksOf(props: TabStripProps, isDense: boolean): CSSProperties {
  if (!props.column) return { gridTemplateColumns: columnsOf(props, isDense) };
  return { gridTemplateRows: `repeat(${props.tabs.length}, ${rowOfColumn}px)` };
}

/** Crowded tabs shrink to an icon and a few letters; the selected one and Home stay readable. */
function columnsOf({ tabs, selectedId, size }: TabStripProps, isDense: boolean): string {
  if (!isDense) return `repeat(${tabs.length}, minmax(min-content, max-content))`;
  const column = ({ id, canClose }: StripTab): string => {
    if (size === 'large' && !canClose) return 'max-content';
    return `minmax(${id === selectedId && canClose ? narrowestSelected : narrowest}px, max-content)`;
  };
  return tabs.map(column).join(' ');
}

interface ScrollArrowProps {
  readonly direction: -1 | 1;
  readonly hasMore: boolean;
  readonly onScroll: (direction: -1 | 1) => void;
}

/**
 * Both arrows stay while tabs are hidden on either side: an arrow that came and went would move the
 * tabs.
 *
 * For the pointer only: keys and assistive technology reach every tab without them.
 */
function ScrollArrow({ direction, hasMore, onScroll }: ScrollArrowProps) {
  const styles = useTabStripStyles();
  return (
    <Button
      className={mergeClasses(styles.arrow, direction < 0 ? styles.arrowLeft : styles.arrowRight)}
      appearance="subtle"
      size="small"
      tabIndex={-1}
      aria-hidden
      disabled={!hasMore}
      icon={direction < 0 ? <ChevronLeftRegular /> : <ChevronRightRegular />}
      onClick={() => onScroll(direction)}
    />
  );
}

interface TabOfStripProps {
  readonly tab: StripTab;
  readonly size: TabStripProps['size'];
  readonly isSelected: boolean;
  readonly isStop: boolean;
  readonly isDense: boolean;
  readonly column: TabStripProps['column'];
}

// The row handles the events of its tabs, so that switching renders only two of them.
const TabOfStrip = memo((props: TabOfStripProps) => {
  const { tab, size, isSelected, isStop, isDense, column } = props;
  const name = tab.name ?? (column === 'narrow' ? tab.title : undefined);
  const styles = useTabStripStyles();
  // If a question from here is canceled, the keyboard focus stays here.
  const returns = useRestoreFocusTarget();
  return (
    <Tooltip
      content={<span className={styles.tip}>{tab.tip ?? tab.title}</span>}
      relationship="inaccessible"
      positioning={column ? 'after' : 'below'}
      showDelay={600}
    >
      <div
        {...returns}
        role="tab"
        data-tab={tab.id}
        tabIndex={isStop ? 0 : -1}
        aria-selected={isSelected}
        {...(name === undefined ? {} : { 'aria-label': name })}
        {...(tab.controls !== undefined && isSelected ? { 'aria-controls': tab.controls } : {})}
        className={mergeClasses(
          styles.tab,
          size === 'large' ? styles.sessionTab : styles.pageTab,
          isDense && styles.denseTab,
          tab.canClose && (isSelected || !isDense) && styles.closableTab,
          isSelected && (size === 'large' ? styles.sessionTabSelected : styles.pageTabSelected),
          column && styles.columnTab,
          column === 'narrow' && styles.narrowTab,
          column && isSelected && styles.columnTabSelected,
        )}
      >
        <Region name={`The face of “${tab.title}”`} look="mark">
          {tab.content}
        </Region>
      </div>
    </Tooltip>
  );
});
TabOfStrip.displayName = 'TabOfStrip';

interface CloserProps {
  readonly tab: StripTab;
  readonly strip: ReturnType<typeof useTabStrip>;
}

function Closer({ tab, strip }: CloserProps) {
  const styles = useTabStripStyles();
  const returns = useRestoreFocusTarget();
  if (!tab.canClose) return <span />;
  const isShown = tab.id === strip.selectedId || tab.id === strip.hoveredId;
  return (
    <Button
      {...returns}
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
