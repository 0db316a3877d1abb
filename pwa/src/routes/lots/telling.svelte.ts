import type { Lot, LotMove, Stream } from '../../lib/api/types.ts';
import type { LotMoveDetails } from './lot.svelte.ts';
import { Weighing } from './weighing.svelte.ts';

/** What a person tells with an act on a lot, while they fill it in. */
export class Telling {
  pieces = $state<number | null>(null);
  priceCents = $state<number | null>(null);
  stream = $state<Stream | null>(null);
  partner = $state('');
  reason = $state('');
  locationId = $state<string | null>(null);
  intoLotId = $state<string | null>(null);
  readonly weighing = new Weighing();

  constructor(
    private readonly lot: Lot,
    private readonly move: LotMove,
  ) {}

  /** What this act needs, by the rules of the server. */
  get needs() {
    return this.lot.moves.find(({ move }) => move === this.move)?.needs ?? [];
  }

  /** Whether pieces are asked: how many go, or how many there are when it is counted again. */
  get asksPieces(): boolean {
    return this.move === 'weigh' || (this.needs.includes('amount') && this.lot.pieces != null);
  }

  get asksWeight(): boolean {
    return this.needs.includes('amount') || this.needs.includes('weight');
  }

  /** Pieces of a counted lot may go without a weight: then they weigh their share. */
  get weightIsOptional(): boolean {
    return this.lot.pieces != null || this.move === 'weigh';
  }

  /** All that is needed was told. */
  get ready(): boolean {
    const told: Record<(typeof this.needs)[number], boolean> = {
      amount: this.lot.pieces != null ? Boolean(this.pieces) : this.weighing.ready,
      weight: this.weightIsOptional || this.weighing.ready,
      price: this.priceCents !== null,
      stream: this.stream !== null,
      partner: this.partner.trim() !== '',
      reason: this.reason.trim() !== '',
      location: this.locationId !== null,
      lot: this.intoLotId !== null,
    };
    const found = this.move !== 'weigh' || Boolean(this.pieces) || this.weighing.ready;
    return found && !this.weighing.belowTare && this.needs.every((need) => told[need]);
  }

  /** What to send. */
  get details(): LotMoveDetails {
    return {
      ...(this.pieces && { pieces: this.pieces }),
      ...this.weighing.body,
      ...(this.priceCents !== null && { priceCents: this.priceCents }),
      ...(this.stream && { stream: this.stream }),
      ...(this.partner.trim() && { partner: this.partner.trim() }),
      ...(this.reason.trim() && { reason: this.reason.trim() }),
      ...(this.locationId && { locationId: this.locationId }),
      ...(this.intoLotId && { intoLotId: this.intoLotId }),
    };
  }
}
