/** `to_test` becomes `to-test`: words of the wire as they are written in the names of messages. */
export type Kebab<Word extends string> = Word extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Kebab<Tail>}`
  : Word;

/** See {@link Kebab}. */
export function kebab<Word extends string>(word: Word): Kebab<Word> {
  return word.replaceAll('_', '-') as Kebab<Word>;
}
