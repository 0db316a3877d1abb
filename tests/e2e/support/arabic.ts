import type { Page } from '@playwright/test';

/** A letter for a letter, so that words keep about their length. */
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = 'ابجدهوزحطيكلمنسعفصقرشتثخذض';

/**
 * Has the screen speak Arabic, for what that does to the places of things: every word in Arabic letters, and the page
 * from right to left. What the screen itself keeps apart, such as a code, stays as it is.
 */
export async function speakArabic(page: Page): Promise<void> {
  await turnRound(page);
  await page.evaluate(
    ([latin, arabic]) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node.parentElement?.closest('bdi, code, [dir=ltr], body [lang]')) continue;
        const letters = [...(node.nodeValue ?? '')].map((letter) => {
          const place = (latin ?? '').indexOf(letter.toLowerCase());
          return place < 0 ? letter : (arabic ?? '').charAt(place);
        });
        node.nodeValue = letters.join('');
      }
    },
    [LATIN, ARABIC],
  );
}

/** Has the screen run from right to left, its words as they are. */
export async function turnRound(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
  });
}
