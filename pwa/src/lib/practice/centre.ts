import { newKey } from '../api/idempotency.ts';
import { Problem } from '../api/problem.ts';
import type {
  Category,
  Channel,
  Handover,
  Item,
  ItemPatch,
  LabelFound,
  NewItem,
  Phase,
  Step,
} from '../api/types.ts';
import { STEPS_OF } from '../items/steps.ts';
import type { Known } from '../known/known.svelte.ts';
import type { KnownThing } from '../known/thing.ts';
import { isPractice, PRACTICE_BLANKS, PRACTICE_THINGS } from './labels.ts';
import { PracticeThing, type Facts, type Learner } from './thing.ts';

/** How the made-up things stand at first: one for each task there is to learn. */
const AT_FIRST: readonly (Partial<KnownThing> & { step: Step; needsTest: boolean })[] = [
  { step: 'received', needsTest: false },
  { step: 'received', needsTest: true },
  { step: 'to_test', needsTest: true },
  { step: 'tested', needsTest: true, tested: 'passed' },
  { step: 'repair', needsTest: false },
  { step: 'cleaning', needsTest: false },
  { step: 'ready', needsTest: false },
  { step: 'for_sale', needsTest: false, priceCents: 500 },
];

/** A centre of made-up things, on this device only, where somebody learns the work. */
export class PracticeCentre {
  readonly #things = new Map<string, PracticeThing>();
  readonly #handovers = new Map<string, Handover>();
  readonly #photos = new Map<string, NonNullable<Item['photo']>>();

  constructor(
    readonly known: Pick<Known, 'categories' | 'rules'>,
    private readonly learner: Learner,
  ) {
    AT_FIRST.forEach((_, place) => this.#makeUp(place));
  }

  /** All things, those that changed last on top. */
  get things(): PracticeThing[] {
    return [...this.#things.values()].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  }

  /** The labels that are on nothing yet. */
  get blanks(): string[] {
    return PRACTICE_BLANKS.filter((code) => !this.#with(code));
  }

  /** The thing with this identity. */
  find(id: string): PracticeThing {
    const thing = this.#things.get(id);
    if (!thing) throw new Problem('not_found', 'There is no such thing', 404);
    return thing;
  }

  /** What a label is on. */
  byLabel(code: string): LabelFound {
    const thing = this.#with(code);
    if (thing) return { kind: 'found', labelState: 'in_use', item: thing.shown() };
    if (isPractice(code)) return { kind: 'blank', code };
    throw new Problem('label_unknown', 'Not a label for practice', 404);
  }

  /** Begins what one person brings. */
  open(id: string, channel: Channel): Handover {
    const handover = { id, channel, receivedAt: new Date().toISOString(), followUrl: '', items: [] };
    this.#handovers.set(id, handover);
    return handover;
  }

  /** What one person brought. */
  handover(id: string): Handover {
    const handover = this.#handovers.get(id);
    if (!handover) throw new Problem('not_found', 'Nobody brought that', 404);
    const items = this.things.filter((thing) => thing.shown().handoverId === id);
    return { ...handover, items: items.map((thing) => thing.summary()) };
  }

  /** Keeps a photo for as long as the practice lasts. */
  photo(id: string, picture: Blob): NonNullable<Item['photo']> {
    const url = URL.createObjectURL(picture);
    const photo = { id, url, thumbUrl: url };
    this.#photos.set(id, photo);
    return photo;
  }

  /** Takes a thing in; without a blank label it gets the next one. */
  takeIn(id: string, body: NewItem): Item {
    const code = body.labelCode ?? this.blanks[0];
    if (code !== undefined && this.#with(code))
      throw new Problem('label_taken', 'It is on another thing', 409);
    const category = this.known.categories.find((each) => each.id === body.categoryId);
    if (!category) throw new Problem('not_found', 'There is no such category', 404);
    const { condition, note, weightGrams, handoverId, photoId } = body;
    const photo = this.#photos.get(photoId ?? '');
    return this.#add(
      category,
      { id, step: 'received', ownerKeeps: body.ownerKeeps ?? false, ...(code !== undefined && { code }) },
      {
        handoverId,
        ...(condition != null && { condition }),
        ...(note != null && { note }),
        ...(weightGrams != null && { weightGrams }),
        ...(photo && { photo }),
      },
    );
  }

  /** Changes what is known of a thing. */
  change(id: string, patch: ItemPatch): Item {
    const thing = this.find(id);
    thing.change(patch, this.#photos.get(patch.photoId ?? ''));
    return thing.shown();
  }

  /** Gives back the memory of the photos. */
  close(): void {
    for (const { url } of this.#photos.values()) URL.revokeObjectURL(url);
  }

  #with(code: string): PracticeThing | undefined {
    return [...this.#things.values()].find((thing) => thing.code === code);
  }

  #makeUp(place: number): void {
    const { needsTest, ...standing } = AT_FIRST[place] ?? { needsTest: false, step: 'received' };
    const { categories } = this.known;
    const isLeaf = ({ id }: Category) => categories.every(({ parentId }) => parentId !== id);
    const fitting = categories.filter((each) => each.active && isLeaf(each) && each.needsTest === needsTest);
    // Different kinds of things are told apart more easily.
    const category = fitting[(place * 5) % fitting.length];
    if (category) this.#add(category, { id: newKey(), code: PRACTICE_THINGS[place] ?? '', ...standing }, {});
  }

  #add(
    category: Category,
    standing: Partial<KnownThing> & Pick<KnownThing, 'id' | 'step'>,
    facts: Facts,
  ): Item {
    const thing: KnownThing = {
      version: 1,
      phase: phaseOf(standing.step),
      outcome: false,
      ownerKeeps: false,
      categoryId: category.id,
      updatedAt: new Date().toISOString(),
      ...standing,
    };
    const added = new PracticeThing(thing, category, facts, () => this.known.rules, this.learner);
    this.#things.set(thing.id, added);
    return added.shown();
  }
}

function phaseOf(step: Step): Phase {
  const phases = Object.keys(STEPS_OF) as Phase[];
  return phases.find((phase) => STEPS_OF[phase].includes(step)) ?? 'inzamelen';
}
