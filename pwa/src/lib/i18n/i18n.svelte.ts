import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { createContext } from 'svelte';
import type {
  Channel,
  Condition,
  LotMove,
  Move,
  Need,
  Phase,
  Product,
  Role,
  StationKind,
  Step,
  Stream,
} from '../api/types.ts';
import { recall, remember } from '../remember.ts';
import { Formats } from './formats.ts';
import type { MessageKey } from './keys.ts';
import { kebab, type Kebab } from './kebab.ts';
import { bestLanguage, directionOf, type Language } from './languages.ts';
import { loadArea, type Area } from './messages.ts';

export type MessageArguments = Record<string, FluentVariable>;

/** Words of the wire that have a text each: `step-for-sale` for the step `for_sale`. */
interface Families {
  phase: Phase;
  step: Step;
  move: Move;
  'lot-move': LotMove;
  need: Need;
  stream: Stream;
  channel: Channel;
  condition: Condition;
  product: Product;
  role: Role;
  'station-kind': StationKind;
}

/** The names of their texts. */
type WordKey = { [F in keyof Families]: `${F}-${Kebab<Families[F]>}` }[keyof Families];

type Load = typeof loadArea;

/** The texts in the reader's language. Reading a text in a template makes it follow the language. */
export class I18n {
  language = $state<Language>('nl');
  #bundle = $state.raw(new FluentBundle('nl'));
  readonly formats = $derived(new Formats(this.language));
  #areas: ReadonlySet<Area> = new Set(['words', 'common']);
  #turn: Promise<void> = Promise.resolve();

  constructor(private readonly load: Load = loadArea) {}

  /** Loads the texts every screen needs, in the language remembered or else the browser's. */
  async start(): Promise<void> {
    await this.speak(bestLanguage([recall('language'), ...navigator.languages]));
  }

  /** Changes the language of everything on screen and remembers it on this device. */
  async speak(language: Language): Promise<void> {
    await this.#inTurn(async () => {
      this.#bundle = await this.#build(language, this.#areas);
      this.language = language;
    });
    remember('language', language);
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }

  /** Makes the texts of these areas available; screens name their areas in the routes table. */
  async need(areas: readonly Area[]): Promise<void> {
    if (areas.every((area) => this.#areas.has(area))) return;
    await this.#inTurn(async () => {
      const wanted = new Set([...this.#areas, ...areas]);
      this.#bundle = await this.#build(this.language, wanted);
      this.#areas = wanted;
    });
  }

  /** The text of a message. */
  readonly t = (key: MessageKey, args?: MessageArguments): string => this.maybe(key, args) ?? key;

  /** The text for a word of the wire. */
  readonly word = <F extends keyof Families>(family: F, word: Families[F]): string =>
    // The compiler sees here that no word of the wire is without a text.
    this.t(`${family}-${kebab(word)}` as WordKey);

  /**
   * A text without the invisible marks that keep directions apart: for labels of controls and titles,
   * where a reader program may speak them.
   */
  readonly plain = (key: MessageKey, args?: MessageArguments): string =>
    this.t(key, args).replaceAll(/[\u2068\u2069]/g, '');

  /** The text of a message whose name is only known when running, or undefined when there is none. */
  maybe(key: string, args?: MessageArguments): string | undefined {
    const message = this.#bundle.getMessage(key);
    return message?.value ? this.#bundle.formatPattern(message.value, args) : undefined;
  }

  /** One change after the other: a screen and a language may be asked for at the same moment. */
  #inTurn(change: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(change);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #build(language: Language, areas: ReadonlySet<Area>): Promise<FluentBundle> {
    const bundle = new FluentBundle(language);
    const texts = await Promise.all([...areas].map((area) => this.load(language, area)));
    for (const text of texts) bundle.addResource(new FluentResource(text));
    return bundle;
  }
}

export const [useI18n, provideI18n] = createContext<I18n>();
