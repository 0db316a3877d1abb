import type { NewPickup, PickupGood, PickupKind } from '../../../../lib/api/types.ts';
import type { Language } from '../../../../lib/i18n/languages.ts';

/** So many of one kind of thing. */
export class Line {
  pieces = $state(1);
  apart = $state(false);

  constructor(readonly good: PickupGood) {}

  /** The room that they take: what was taken apart takes half, as the server reckons. */
  get litres(): number {
    const { litres } = this.good;
    return this.pieces * (this.apart ? Math.ceil(litres / 2) : litres);
  }
}

/** What is filled in for somebody on the phone or at the counter. */
export class Request {
  kind = $state<PickupKind>('goods');
  windowId = $state<string | null>(null);
  name = $state('');
  phone = $state('');
  email = $state('');
  postcode = $state('');
  houseNumber = $state('');
  street = $state('');
  town = $state('');
  floor = $state(0);
  lift = $state(false);
  note = $state('');
  lines = $state.raw<readonly Line[]>([]);

  /** The room and weight of all of it. */
  get takes(): { litres: number; kilos: number } {
    return {
      litres: this.lines.reduce((sum, line) => sum + line.litres, 0),
      kilos: this.lines.reduce((sum, { pieces, good }) => sum + pieces * good.kilos, 0),
    };
  }

  /** One more kind of thing; of one that is there, one more. */
  add(good: PickupGood): void {
    const known = this.lines.find((line) => line.good.id === good.id);
    if (known) known.pieces += 1;
    else this.lines = [...this.lines, new Line(good)];
  }

  /** Takes a kind of thing away. */
  drop(line: Line): void {
    this.lines = this.lines.filter((each) => each !== line);
  }

  /** True when there is enough to ask the server, who checks the rest. */
  get ready(): boolean {
    return this.windowId !== null && this.lines.length > 0;
  }

  /** What is sent. Letters are in the language of who fills it in. */
  body(language: Language): NewPickup {
    const { kind, floor } = this;
    return {
      kind,
      windowId: this.windowId ?? '',
      name: this.name.trim(),
      phone: this.phone.trim() || null,
      email: this.email.trim() || null,
      note: this.note.trim() || null,
      floor,
      lift: floor !== 0 && this.lift,
      language,
      address: {
        street: this.street.trim(),
        houseNumber: this.houseNumber.trim(),
        postcode: this.postcode.trim(),
        town: this.town.trim(),
      },
      things: this.lines.map(({ good, pieces, apart }) => ({ goodId: good.id, pieces, apart, photoIds: [] })),
    };
  }
}
