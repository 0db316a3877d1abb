import { newKey } from '../../lib/api/idempotency.ts';
import type { Category, Condition, NewItem, Stream } from '../../lib/api/types.ts';
import type { TakenPhoto } from '../../lib/items/photo.ts';

/** One thing at the desk, before it is taken in. */
export class Draft {
  /** The same for every try, so that a thing is never taken in twice. */
  readonly key = newKey();
  /** The stream that was chosen first. */
  stream = $state<Stream | null>(null);
  category = $state.raw<Category | null>(null);
  photo = $state.raw<TakenPhoto | null>(null);
  /** In grams; null when nobody put it on the scales. */
  weightGrams = $state<number | null>(null);
  condition = $state<Condition | null>(null);
  note = $state('');
  /** It is repaired for its owner and goes home again. */
  ownerKeeps = $state(false);
  /** The code of a blank label that is stuck on it; null to have one printed. */
  labelCode = $state<string | null>(null);

  /** What goes to the server; the photo goes before it. */
  body(handoverId: string): NewItem {
    if (!this.category) throw new Error('a draft is taken in after its category is chosen');
    return {
      handoverId,
      categoryId: this.category.id,
      ownerKeeps: this.ownerKeeps,
      ...(this.photo && { photoId: this.photo.id }),
      ...(this.weightGrams && { weightGrams: this.weightGrams }),
      ...(this.condition && { condition: this.condition }),
      ...(this.note.trim() && { note: this.note.trim() }),
      ...(this.labelCode && { labelCode: this.labelCode }),
    };
  }

  /** Gives back the memory of the photo. */
  letGo(): void {
    this.photo?.letGo();
  }
}
