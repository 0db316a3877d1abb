/** How a van is told from others, on the map and beside its stops: a colour, a shape, and a kind of line. */
export interface Look {
  /** Dark enough for white figures on it (4.5 to 1). */
  colour: string;
  /** A shape in a square of 32. */
  shape: string;
  /** Dashes of its line, as SVG writes them. */
  dashes: string;
}

const CIRCLE = 'M16 2a14 14 0 1 0 0 28a14 14 0 1 0 0-28z';
const SQUARE = 'M6 3h20a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z';
const DIAMOND = 'M16 0.5L31.5 16L16 31.5L0.5 16z';
const HEXAGON = 'M9 2.5h14L31 16l-8 13.5H9L1 16z';

const LOOKS: readonly [Look, ...Look[]] = [
  { colour: '#17614a', shape: CIRCLE, dashes: '' },
  { colour: '#9c3a20', shape: SQUARE, dashes: '10 5' },
  { colour: '#1f5679', shape: DIAMOND, dashes: '3 5' },
  { colour: '#6b3a7d', shape: HEXAGON, dashes: '14 4 3 4' },
  { colour: '#7a4f00', shape: CIRCLE, dashes: '10 5' },
  { colour: '#3f4a61', shape: SQUARE, dashes: '3 5' },
];

/** The look of the van at this place of the list. */
export function lookOf(place: number): Look {
  return LOOKS[place % LOOKS.length] ?? LOOKS[0];
}
