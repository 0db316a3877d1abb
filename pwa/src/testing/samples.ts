import type {
  Category,
  Container,
  Handover,
  Item,
  ItemSummary,
  Lot,
  Rule,
  Session,
} from '../lib/api/types.ts';

const WHEN = '2026-11-21T10:00:00Z';

export function category(changes: Partial<Category> = {}): Category {
  return {
    id: 'c-chair',
    stream: 'furniture',
    names: { nl: 'Stoel', en: 'Chair' },
    pictogram: 'chair',
    needsTest: false,
    askEach: true,
    position: 1,
    active: true,
    ...changes,
  };
}

export function item(changes: Partial<Item> = {}): Item {
  return {
    id: 'i-1',
    version: 1,
    phase: 'inzamelen',
    step: 'received',
    outcome: false,
    label: { code: '7K3P9XQ2M3', url: 'https://omloop.example/i/7K3P9XQ2M3', state: 'in_use' },
    category: category(),
    ownerKeeps: false,
    handoverId: 'h-1',
    receivedAt: WHEN,
    updatedAt: WHEN,
    moves: [],
    history: [],
    ...changes,
  };
}

export function summary(changes: Partial<ItemSummary> = {}): ItemSummary {
  const { id, names, pictogram } = category();
  return {
    id: 'i-1',
    version: 1,
    step: 'received',
    phase: 'inzamelen',
    outcome: false,
    ownerKeeps: false,
    labelCode: '7K3P9XQ2M3',
    category: { id, names, pictogram },
    updatedAt: WHEN,
    ...changes,
  };
}

export function handover(changes: Partial<Handover> = {}): Handover {
  return {
    id: 'h-1',
    receivedAt: WHEN,
    channel: 'counter',
    followUrl: 'https://omloop.example/volg#token',
    items: [],
    ...changes,
  };
}

export function signedIn(changes: Partial<Session> = {}): Session {
  return {
    staff: { id: 's-1', name: 'Fatima', roles: ['coordinator'] },
    centre: { id: 'centre-1', name: 'De Kringloop' },
    mustChangePassword: false,
    byPin: false,
    atDoor: false,
    ...changes,
  };
}

/** A received thing can be cleaned, and a thing for sale can be sold. */
export function rules(): Rule[] {
  const whole = { needsTest: false, ownerKeeps: false };
  const clean = {
    move: 'clean',
    roles: ['volunteer', 'coordinator'],
    needs: [],
    usual: true,
    after: { step: 'cleaning', phase: 'klaarmaken', outcome: false, keepsPrice: false, ownerKeeps: false },
  } as const;
  const sell = {
    move: 'sell',
    roles: ['cashier', 'coordinator'],
    needs: [],
    usual: true,
    after: { step: 'sold', phase: 'verkopen', outcome: true, keepsPrice: true, ownerKeeps: false },
  } as const;
  return [
    { ...whole, step: 'received', moves: [{ ...clean, roles: [...clean.roles], needs: [] }] },
    { ...whole, step: 'for_sale', moves: [{ ...sell, roles: [...sell.roles], needs: [] }] },
    { ...whole, step: 'reserved', moves: [{ ...sell, roles: [...sell.roles], needs: [] }] },
  ];
}

export function lot(changes: Partial<Lot> = {}): Lot {
  return {
    id: 'l-1',
    version: 1,
    category: category(),
    pieces: 12,
    weightGrams: 9000,
    gone: false,
    channel: 'counter',
    receivedAt: WHEN,
    updatedAt: WHEN,
    moves: [
      { move: 'sell', needs: ['amount', 'price'] },
      { move: 'split_item', needs: ['weight'] },
      { move: 'split', needs: ['amount'] },
      { move: 'merge', needs: ['lot'] },
      { move: 'weigh', needs: ['weight', 'reason'] },
    ],
    ...changes,
  };
}

export function container(changes: Partial<Container> = {}): Container {
  return { id: 'b-1', name: 'Krat', tareGrams: 1900, active: true, ...changes };
}
