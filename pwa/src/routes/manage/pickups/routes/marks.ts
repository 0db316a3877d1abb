import { mount, unmount, type Component } from 'svelte';

/** Pictures of ours on a map, taken away together. */
export class Marks {
  #mounted: Record<string, unknown>[] = [];

  /** A picture as an element. */
  make<Props extends Record<string, unknown>>(picture: Component<Props>, props: Props): HTMLElement {
    const target = document.createElement('div');
    this.#mounted.push(mount(picture, { target, props }));
    return target;
  }

  clear(): void {
    for (const mark of this.#mounted) void unmount(mark);
    this.#mounted = [];
  }
}
