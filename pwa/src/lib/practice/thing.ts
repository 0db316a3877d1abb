import { newKey } from '../api/idempotency.ts';
import { Problem } from '../api/problem.ts';
import type { Category, Item, ItemPatch, ItemSummary, Move, MoveRow, NewMove, Role } from '../api/types.ts';
import type { Rules } from '../known/rules.ts';
import { toItem, type KnownThing } from '../known/thing.ts';

/** What nobody decides by. */
export type Facts = Partial<Pick<Item, 'condition' | 'note' | 'weightGrams' | 'photo' | 'handoverId'>>;

/** Who practises. */
export interface Learner {
  id: string;
  name: string;
  roles: readonly Role[];
}

/** A made-up thing, with all that was done with it while somebody practised. */
export class PracticeThing {
  #past: KnownThing[] = [];
  #rows: MoveRow[];

  constructor(
    private now: KnownThing,
    readonly category: Category,
    private facts: Facts,
    private readonly rules: () => Rules,
    private readonly learner: Learner,
  ) {
    this.#rows = [this.#row('take_in')];
  }

  get id(): string {
    return this.now.id;
  }

  /** When something last changed about it. */
  get updatedAt(): string {
    return this.now.updatedAt;
  }

  get code(): string | undefined {
    return this.now.code;
  }

  /** Makes a move by the table of rules. Throws the refusal that the server would give. */
  move(wanted: NewMove): Item {
    this.#check(wanted.version);
    if (wanted.move === 'undo') this.#undo();
    else this.#make(wanted);
    return this.shown();
  }

  /** Changes what nobody decides by. */
  change({ version, condition, note, weightGrams }: ItemPatch, photo?: Item['photo']): void {
    this.#check(version);
    this.facts = {
      ...this.facts,
      ...(condition != null && { condition }),
      ...(note != null && { note }),
      ...(weightGrams != null && { weightGrams }),
      ...(photo && { photo }),
    };
    this.now = { ...this.now, version: version + 1 };
  }

  /** As the screens of staff show it. */
  shown(): Item {
    const undo = { move: 'undo' as const, needs: [], usual: false };
    const moves = [...this.#offers(), ...(this.#past.length > 0 ? [undo] : [])];
    return toItem(this.now, this.category, moves, { ...this.facts, history: this.#rows });
  }

  /** As a list shows it. */
  summary(): ItemSummary {
    const { id, names, pictogram } = this.category;
    const { code, step, phase, outcome, version, ownerKeeps, updatedAt, tested, priceCents } = this.now;
    return {
      ...{ id: this.id, step, phase, outcome, version, ownerKeeps, updatedAt },
      ...(code !== undefined && { labelCode: code }),
      ...(tested != null && { tested }),
      ...(priceCents != null && { priceCents }),
      category: { id, names, pictogram },
    };
  }

  #make(wanted: NewMove): void {
    const offer = this.#offers().find(({ move }) => move === wanted.move);
    if (offer?.refusal != null) throw new Problem(offer.refusal, 'This cannot be done now', 409);
    const after = this.rules().foretell(this.now, this.category, wanted);
    if (!after || !offer) throw new Problem('wrong_step', 'This cannot be done now', 409);
    this.#past.push(this.now);
    this.#become(wanted.move, after);
  }

  #offers() {
    return this.rules().offers(this.now, this.category, this.learner.roles);
  }

  #undo(): void {
    const before = this.#past.pop();
    if (!before) throw new Problem('nothing_to_undo', 'Nothing was done yet', 409);
    const last = this.#rows.findLastIndex(({ undone, move }) => !undone && move !== 'undo');
    this.#rows = this.#rows.map((row, place) => (place === last ? { ...row, undone: true } : row));
    this.#become('undo', { ...before, version: this.now.version + 1 });
  }

  #become(move: Move, after: KnownThing): void {
    const fromStep = this.now.step;
    this.now = { ...after, updatedAt: new Date().toISOString() };
    this.#rows = [...this.#rows, { ...this.#row(move), fromStep }];
  }

  #check(version: number): void {
    if (version !== this.now.version) throw new Problem('moved_meanwhile', 'Somebody was earlier', 409);
  }

  #row(move: Move): MoveRow {
    const { id, name } = this.learner;
    const { step, updatedAt } = this.now;
    return { id: newKey(), move, step, at: updatedAt, by: { id, name }, undone: false };
  }
}
