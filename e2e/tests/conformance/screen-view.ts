import { expect, type Page } from '@playwright/test';
import type { SessionView, WorkspaceView } from 'provider-sdk/testing';

/** The screen as the agent sees it, read from the document as assistive technology would. */
export async function readScreen(page: Page): Promise<WorkspaceView> {
  const [bars, rest] = await Promise.all([readBars(page), readAllButBars(page)]);
  return { bars, ...rest };
}

function readBars(page: Page): Promise<WorkspaceView['bars']> {
  return page.evaluate(() => {
    // The color of a bar shows its level; the theme names the colors.
    const levelOf = (bar: HTMLElement): string => {
      const style = getComputedStyle(bar);
      const probe = bar.appendChild(document.createElement('i'));
      const named = (token: string): string => {
        probe.style.backgroundColor = style.getPropertyValue(token);
        return getComputedStyle(probe).backgroundColor;
      };
      const levels = [
        ['error', '--colorStatusDangerBackground1'],
        ['warning', '--colorStatusWarningBackground1'],
        ['success', '--colorStatusSuccessBackground1'],
      ] as const;
      const found = levels.find(([, token]) => named(token) === style.backgroundColor);
      probe.remove();
      return found?.[0] ?? 'information';
    };

    const bars = document.querySelectorAll<HTMLElement>(
      '[aria-label="Global notifications"] :is([role="status"], [role="alert"])',
    );
    return [...bars].map((bar) => [levelOf(bar), bar.textContent.trim()] as const);
  });
}

function readAllButBars(page: Page): Promise<Omit<WorkspaceView, 'bars'>> {
  return page.evaluate(() => {
    const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
      ...within.querySelectorAll<HTMLElement>(selector),
    ];
    const textOf = (element: Element | null | undefined): string =>
      element?.textContent?.trim() ?? '';
    const tabsOf = (label: string): HTMLElement[] =>
      all(`[role="tablist"][aria-label="${label}"] [role="tab"]`);
    const common = (tab: HTMLElement) => ({
      id: tab.dataset['tab'] ?? '',
      title: tab.querySelector<HTMLElement>('[data-title]')?.dataset['title'] ?? '',
      isFocused: tab.ariaSelected === 'true',
    });

    const sessionOf = (tab: HTMLElement): SessionView => {
      const { id, title, isFocused } = common(tab);
      const marks = (tab.ariaLabel ?? '').slice(title.length).split(', ');
      const count = marks.find((mark) => /^\d+ new$/.test(mark));
      const activity = marks.includes('new activity') ? 0 : count && Number.parseInt(count, 10);
      return {
        id,
        title,
        isFocused,
        isUrgent: marks.includes('urgent'),
        wantsAttention: marks.includes('wants attention'),
        ...(typeof activity === 'number' ? { activity } : {}),
      };
    };

    const panel = document.querySelector<HTMLElement>('[aria-label="Communication panel"]');
    const isShown = (frame: HTMLElement): boolean =>
      frame.checkVisibility({ visibilityProperty: true });
    const provider = panel && all('iframe', panel).find(isShown);
    const toast = document.querySelector('[role="alertdialog"]');
    const dialog = document.querySelector('[role="dialog"]');
    const progress = document.querySelector('[role="alert"][aria-busy="true"]');
    const presence = all('[aria-label^="Presence: "]')[0]?.ariaLabel?.slice('Presence: '.length);
    return {
      sessions: tabsOf('Sessions').map(sessionOf),
      tabs: tabsOf('Application tabs').map((tab) => {
        const shown = document.getElementById(`page-of-${tab.dataset['tab']}`);
        return { ...common(tab), page: shown?.dataset['page'] ?? 'not opened yet' };
      }),
      panel: (panel?.dataset['mode'] ?? 'hidden') as WorkspaceView['panel'],
      ...(provider ? { visibleProvider: provider.title } : {}),
      ...(toast
        ? {
            toast: {
              title: textOf(toast.querySelector('h2')),
              rows: all('dl > div', toast).map(
                (row) =>
                  [textOf(row.querySelector('dt')), textOf(row.querySelector('dd'))] as const,
              ),
              canReject: all('button', toast).length > 1,
            },
          }
        : {}),
      ...(dialog
        ? {
            dialog: {
              title: textOf(dialog.querySelector('h2')),
              text: textOf(all('p', dialog).at(-1)),
            },
          }
        : {}),
      ...(progress ? { progress: textOf(progress) } : {}),
      ...(presence === undefined || presence === 'Unknown' ? {} : { presence }),
    };
  });
}

/** Rests the pointer on an urgent session and reads the tooltip; the reason comes last. */
export async function readUrgency(page: Page, { id }: SessionView): Promise<string | undefined> {
  const tooltip = page.getByRole('tooltip');
  await leaveTooltips(page);
  await page.locator(`[data-tab="${id}"]`).hover();
  const text = (await tooltip.textContent()) ?? '';
  await leaveTooltips(page);
  const reason = text.split('. ').at(-1);
  // Without a reason, the workspace's own sentence comes last, with its period.
  return reason?.endsWith('.') ? undefined : reason;
}

// The pointer rests on the header, where nothing is replaced beneath it. If the page under the
// pointer disappears while the pointer leaves it, React never learns that the pointer reached the
// tab, and no tooltip opens.
async function leaveTooltips(page: Page): Promise<void> {
  await page.mouse.move(550, 20);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
}
