/**
 * The name of a kind of thing as it reads inside a sentence: “Lamp” becomes “lamp”, “IJskast” becomes
 * “ijskast”, “TV” stays as it is. The letters do the same.
 */
export function inSentence(name: string): string {
  const capitals = /^\p{Lu}*/u.exec(name)?.[0].length ?? 0;
  const initial = name.startsWith('IJ') ? 2 : 1;
  return capitals === initial ? name.slice(0, initial).toLowerCase() + name.slice(initial) : name;
}
