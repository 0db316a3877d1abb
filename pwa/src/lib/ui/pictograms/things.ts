import things from './thing-icons.ts';

/** The names a category may choose its pictogram from, in the order to show them. */
export const THING_NAMES = Object.keys(things) as (keyof typeof things)[];

/** What is inside the svg element of a thing's pictogram; a box for a name we do not know. */
export function drawingOf(name: string): string {
  return (things as Record<string, string>)[name] ?? things.box;
}
