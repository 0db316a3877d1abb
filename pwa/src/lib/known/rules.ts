import type { Category, Move, NewMove, PossibleMove, Role, Rule } from '../api/types.ts';
import { without } from '../without.ts';
import type { KnownThing } from './thing.ts';

/** What the rules must know of a thing. */
type Standing = Pick<KnownThing, 'step' | 'tested' | 'ownerKeeps' | 'priceCents'>;

/**
 * The rules of the trade as the server handed them out: this file reads the table, it knows no rule of its own.
 * One thing only is decided here: what may not be done without a network.
 */
export class Rules {
  readonly #rules: Map<string, Rule>;

  constructor(
    /** The table as the server handed it out. */
    readonly rows: readonly Rule[],
  ) {
    this.#rules = new Map(rows.map((rule) => [key(rule), rule]));
  }

  /** The moves worth showing to somebody with these roles, the usual one first. */
  offers(thing: Standing, category: Category, roles: readonly Role[]): PossibleMove[] {
    return this.#of(thing, category)
      .filter((each) => each.roles.some((role) => roles.includes(role)))
      .map(({ move, needs, refusal, usual }) => ({ move, needs, usual, ...(refusal && { refusal }) }));
  }

  /** All moves that somebody with these roles may ever make. */
  movesOf(roles: readonly Role[]): Pick<PossibleMove, 'move' | 'needs'>[] {
    const all = [...this.#rules.values()].flatMap((rule) => rule.moves);
    const may = all.filter((each) => each.roles.some((role) => roles.includes(role)));
    return [...new Map(may.map(({ move, needs }) => [move, { move, needs }])).values()];
  }

  /** How a thing stands after a move; null when the rules do not know. */
  foretell(thing: KnownThing, category: Category, { move, priceCents }: NewMove): KnownThing | null {
    const after = this.#of(thing, category).find((each) => each.move === move)?.after;
    if (!after) return null;
    const price = priceCents ?? (after.keepsPrice ? thing.priceCents : null);
    return {
      ...without(thing, 'tested', 'priceCents'),
      version: thing.version + 1,
      step: after.step,
      phase: after.phase,
      outcome: after.outcome,
      ownerKeeps: after.ownerKeeps,
      ...(after.tested != null && { tested: after.tested }),
      ...(price != null && { priceCents: price }),
    };
  }

  #of(thing: Standing, category: Category): Rule['moves'] {
    const { step, ownerKeeps, tested } = thing;
    return this.#rules.get(key({ step, ownerKeeps, tested, needsTest: category.needsTest }))?.moves ?? [];
  }
}

/**
 * A thing is one of a kind: two people who are both without a network could sell it to two buyers. So without one
 * it is sold or given away only when it was reserved before, and taken back to the server for the rest.
 */
export function needsNetwork(thing: Standing, move: Move): boolean {
  if (move === 'undo' || move === 'hand_in_again') return true;
  return (move === 'sell' || move === 'give_away') && thing.step !== 'reserved';
}

type Key = Pick<Rule, 'step' | 'needsTest' | 'ownerKeeps'> & { tested?: Rule['tested'] };

function key({ step, needsTest, ownerKeeps, tested }: Key): string {
  return [step, needsTest, ownerKeeps, tested ?? ''].join();
}
