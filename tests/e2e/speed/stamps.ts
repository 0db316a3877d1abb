import type { Page } from '@playwright/test';

/** What the page notes for the measurement. */
interface Stamps {
  /** When the camera took the first picture with a label in it. */
  held: number | null;
  /** From there until the answer was painted, for each time that a label was held. */
  times: number[];
}

declare global {
  interface Window {
    stamps: Stamps;
  }
}

/**
 * Has the page measure each label: from the moment at which the camera took the first picture with it, to the paint
 * that shows the answer. The film is grey without a label, and white around the middle with one.
 */
export async function stampScans(page: Page, answers: string): Promise<void> {
  await page.evaluate((selector) => {
    const stamps: Stamps = (window.stamps = { held: null, times: [] });
    const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const video = document.querySelector('video');
    let white = true;
    const look: VideoFrameRequestCallback = (now, { captureTime }) => {
      if (!video) return;
      pixel?.drawImage(video, video.videoWidth / 2, video.videoHeight * 0.17, 2, 2, 0, 0, 1, 1);
      const bright = (pixel?.getImageData(0, 0, 1, 1).data[0] ?? 0) > 200;
      if (bright && !white) stamps.held = captureTime ?? now;
      white = bright;
      video.requestVideoFrameCallback(look);
    };
    video?.requestVideoFrameCallback(look);
    const painted = () => {
      if (stamps.held !== null) stamps.times.push(performance.now() - stamps.held);
      stamps.held = null;
    };
    let answered = document.querySelectorAll(selector).length;
    new MutationObserver(() => {
      const count = document.querySelectorAll(selector).length;
      // The frame after the next callback is the one that shows it.
      if (count > answered) requestAnimationFrame(() => setTimeout(painted));
      answered = count;
    }).observe(document.body, { childList: true, subtree: true });
  }, answers);
}

/** The times noted so far. */
export function stamped(page: Page): Promise<number[]> {
  return page.evaluate(() => window.stamps.times);
}
