import { ask, type Api } from '../../../lib/api/client.ts';
import { keyHeader } from '../../../lib/api/idempotency.ts';
import { FormKeys } from '../../../lib/api/keys.ts';
import type { Category, Product, Stream } from '../../../lib/api/types.ts';
import { lastPosition } from './tree.ts';

interface Start {
  /** The category to change; without one a new one is made. */
  category?: Category | undefined;
  /** The group that a new one belongs to: it also gives it its stream to begin with. */
  parent?: Category | undefined;
  others: readonly Category[];
}

/** A category as it is being filled in. */
export class CategoryForm {
  nl = $state('');
  en = $state('');
  stream = $state<Stream>('other');
  pictogram = $state('');
  needsTest = $state(false);
  askEach = $state(true);
  /** In grams. */
  weight = $state<number | null>(null);
  /** What it is at the repair café; null when it is not repaired here. */
  product = $state<Product | null>(null);
  /** What a resident is told to try first. */
  adviceNl = $state('');
  adviceEn = $state('');
  active = $state(true);
  readonly #keys = new FormKeys();

  constructor(
    private readonly api: Api,
    private readonly start: Start,
  ) {
    const from = start.category ?? start.parent;
    this.nl = start.category?.names.nl ?? '';
    this.en = start.category?.names.en ?? '';
    this.stream = from?.stream ?? 'other';
    this.pictogram = from?.pictogram ?? 'box';
    this.needsTest = from?.needsTest ?? false;
    this.askEach = from?.askEach ?? true;
    this.weight = start.category?.typicalWeightGrams ?? null;
    this.product = from?.product ?? null;
    this.adviceNl = start.category?.advice?.nl ?? '';
    this.adviceEn = start.category?.advice?.en ?? '';
    this.active = start.category?.active ?? true;
  }

  /** Makes or changes the category. Throws a Problem when the server does not take it. */
  send(): Promise<Category> {
    const { category } = this.start;
    return category ? this.#change(category.id) : this.#create();
  }

  #change(id: string): Promise<Category> {
    const body = { ...this.#filledIn(), active: this.active, without: this.#without() };
    return ask(this.api.PATCH('/categories/{id}', { params: { path: { id } }, body }));
  }

  #create(): Promise<Category> {
    const { parent, others } = this.start;
    const body = {
      ...this.#filledIn(),
      stream: this.stream,
      position: lastPosition(others),
      ...(parent && { parentId: parent.id }),
    };
    const params = { header: keyHeader(this.#keys.for(body)) };
    return ask(this.api.POST('/categories', { params, body }));
  }

  #filledIn() {
    return {
      names: { nl: this.nl.trim(), en: this.en.trim() },
      pictogram: this.pictogram,
      needsTest: this.needsTest,
      askEach: this.askEach,
      ...(this.weight !== null && { typicalWeightGrams: this.weight }),
      ...(this.product !== null && { product: this.product }),
      ...(this.#advised && { advice: { nl: this.adviceNl.trim(), en: this.adviceEn.trim() } }),
    };
  }

  /** Advice in one language alone is sent as well, so that the server can ask for the other. */
  get #advised(): boolean {
    return this.product !== null && `${this.adviceNl}${this.adviceEn}`.trim() !== '';
  }

  /** What it has no longer. */
  #without() {
    return [
      ...(this.weight === null ? (['typical_weight'] as const) : []),
      ...(this.product === null ? (['product'] as const) : []),
      ...(this.#advised ? [] : (['advice'] as const)),
    ];
  }
}
