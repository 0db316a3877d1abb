import type { Page } from '@playwright/test';

/** What the page notes for the measurement. */
interface Stamps {
  /** When the camera took the picture that was read last. */
  read: number | null;
  /** From there until the answer was painted, for each label. */
  times: number[];
}

declare global {
  interface Window {
    stamps: Stamps;
  }
}

/**
 * Has the page measure each label: from the moment at which the camera took the picture that was read, to the paint that
 * shows the answer.
 */
export async function stampScans(page: Page, answers: string): Promise<void> {
  await page.evaluate((selector) => {
    const stamps: Stamps = (window.stamps = { read: null, times: [] });
    let taken = 0;
    let sent = 0;
    const video = document.querySelector('video');
    const note: VideoFrameRequestCallback = (now, { captureTime }) => {
      taken = captureTime ?? now;
      video?.requestVideoFrameCallback(note);
    };
    video?.requestVideoFrameCallback(note);
    // The decoder gets one picture at a time: what it answers is about the last.
    const { postMessage } = Worker.prototype;
    const heard = new WeakSet<Worker>();
    let seen = -Infinity;
    const hear = ({ data, timeStamp }: MessageEvent<{ text: string | null }>) => {
      if (data.text === null) return;
      // A label is read again and again while it is there.
      if (timeStamp - seen > 1000) stamps.read = sent;
      seen = timeStamp;
    };
    Worker.prototype.postMessage = function (this: Worker, message: unknown, options: unknown) {
      sent = taken;
      if (!heard.has(this)) this.addEventListener('message', hear);
      heard.add(this);
      postMessage.call(this, message, options as StructuredSerializeOptions);
    };
    const painted = () => {
      if (stamps.read !== null) stamps.times.push(performance.now() - stamps.read);
      stamps.read = null;
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
