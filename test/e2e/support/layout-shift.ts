import type { Page } from '@playwright/test';

/** Counts every layout shift of the top page, also those that follow a tap: nothing of ours may move anything of the shop's. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const shifts: { value: number; recentInput: boolean; moved: string[] }[] = [];
    Object.defineProperty(window, '__shifts', { value: shifts });
    interface Shift extends PerformanceEntry {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element ? `${node.localName}.${node.className}` : String(node?.nodeName),
        );
        shifts.push({ value: entry.value, recentInput: entry.hadRecentInput, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

export interface LayoutShift {
  value: number;
  recentInput: boolean;
  moved: string[];
}

/** The shifts so far, after the page had two frames to report them. */
export const layoutShifts = (page: Page): Promise<LayoutShift[]> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (window as unknown as { __shifts: LayoutShift[] }).__shifts;
  });
