import type { Place } from './order.ts';

/** So far a finger moves before it means to drag. */
const MEANT = 6;
/** So near to the edge of the screen the page goes along, and so fast. */
const EDGE = 70;
const PACE = 14;

/** Where it would land: a place, out of all routes, or nowhere. */
export type Landing = Place | 'out' | null;

/** A stop of a van on the screen. */
export interface OnScreen {
  pickupId: string;
  top: number;
  bottom: number;
}

/** Before which of the stops of a van something lands at this height; null: behind the last. */
export function landsBefore(stops: readonly OnScreen[], y: number): string | null {
  return stops.find(({ top, bottom }) => y < (top + bottom) / 2)?.pickupId ?? null;
}

/** A stop that is dragged by mouse, pen or finger. The same can be done by the buttons of a stop. */
export class Drag {
  /** What is dragged. */
  pickupId = $state<string | null>(null);
  landing = $state.raw<Landing>(null);
  x = $state(0);
  y = $state(0);
  #began: { pickupId: string; x: number; y: number } | null = null;
  #frame = 0;

  constructor(private readonly drop: (pickupId: string, landing: Exclude<Landing, null>) => void) {}

  /** A finger comes down on the grip of a stop. */
  press(event: PointerEvent, pickupId: string): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const grip = event.currentTarget as HTMLElement;
    grip.setPointerCapture(event.pointerId);
    this.#began = { pickupId, x: event.clientX, y: event.clientY };
    const listeners = new AbortController();
    const { signal } = listeners;
    const end = (drops: boolean) => {
      listeners.abort();
      this.#end(drops);
    };
    grip.addEventListener('pointermove', (moving) => this.#move(moving), { signal });
    grip.addEventListener('pointerup', () => end(true), { signal });
    grip.addEventListener('pointercancel', () => end(false), { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
  }

  #move({ clientX, clientY }: PointerEvent): void {
    const began = this.#began;
    if (!began) return;
    if (this.pickupId === null && Math.hypot(clientX - began.x, clientY - began.y) < MEANT) return;
    [this.pickupId, this.x, this.y] = [began.pickupId, clientX, clientY];
    this.#look();
    cancelAnimationFrame(this.#frame);
    this.#scroll();
  }

  /** Near the upper or lower edge the page goes along. */
  #scroll(): void {
    const pace = this.y < EDGE ? -PACE : this.y > innerHeight - EDGE ? PACE : 0;
    if (pace === 0 || this.pickupId === null) return;
    scrollBy(0, pace);
    this.#look();
    this.#frame = requestAnimationFrame(() => this.#scroll());
  }

  #look(): void {
    const under = document.elementFromPoint(this.x, this.y);
    const van = under?.closest<HTMLElement>('[data-van-id]');
    if (van) {
      const stops = [...van.querySelectorAll<HTMLElement>('[data-stop]')].map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return { pickupId: row.dataset['stop'] ?? '', top, bottom };
      });
      this.landing = { vanId: van.dataset['vanId'] ?? '', before: landsBefore(stops, this.y) };
    } else this.landing = under?.closest('[data-out]') ? 'out' : null;
  }

  #end(drops: boolean): void {
    const { pickupId, landing } = this;
    cancelAnimationFrame(this.#frame);
    [this.#began, this.pickupId, this.landing] = [null, null, null];
    if (drops && pickupId !== null && landing !== null) this.drop(pickupId, landing);
  }
}
