import type { Page } from '@playwright/test';

/** What a person sees as one thing with a place of its own: bars, columns, cards, buttons, fields, pictures. */
const BLOCKS =
  'header, nav, main, footer, section, ol, ul, li, form, button, input, select, h1, h2, h3, img, nav a, p';

/** Where something stands: its sides, counted from the left of the screen. */
interface Place {
  name: string;
  left: number;
  right: number;
}

/** Where all of them stand now. */
export function places(page: Page): Promise<Place[]> {
  return page.evaluate((blocks) => {
    const shown = Array.from(document.querySelectorAll(blocks)).filter((each) => each.checkVisibility());
    return shown.map((each) => {
      const { left, right } = each.getBoundingClientRect();
      return { name: `${each.tagName.toLowerCase()} ${each.textContent?.trim().slice(0, 40)}`, left, right };
    });
  }, BLOCKS);
}

/** What did not change sides when the page was turned round. */
export function unmirrored(before: readonly Place[], after: readonly Place[], width: number): string[] {
  return before.flatMap(({ name, left, right }, number) => {
    const now = after[number];
    const off = Math.max(
      Math.abs(width - right - (now?.left ?? 0)),
      Math.abs(width - left - (now?.right ?? 0)),
    );
    return off > 2 ? [`${name}: ${off.toFixed(0)}px off`] : [];
  });
}

/** What sticks out of the screen on either side. */
export async function stickingOut(page: Page, width: number): Promise<string[]> {
  const out = (await places(page)).filter(
    ({ left, right }) => right - left > 1 && (left < -1 || right > width + 1),
  );
  const scrolls = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...out.map(({ name }) => `${name}: out of the screen`),
    ...(scrolls > 0 ? [`${scrolls}px too wide`] : []),
  ];
}

/** Codes and prices of which the last character does not stand right of the first. */
export function backwards(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const sideOf = (node: Node, place: number) => {
      const range = document.createRange();
      range.setStart(node, place);
      range.setEnd(node, place + 1);
      return range.getBoundingClientRect().left;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const read = /[0-9A-Z]{5}-[0-9A-Z]{5}|€\s?\d+,\d\d/.exec(node.nodeValue ?? '');
      if (!read || !node.parentElement?.checkVisibility()) continue;
      const last = read.index + read[0].length - 1;
      if (sideOf(node, last) <= sideOf(node, read.index)) found.push(`${read[0]} stands backwards`);
    }
    return found;
  });
}
