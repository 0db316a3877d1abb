import {
  control,
  divIcon,
  featureGroup,
  map,
  marker,
  polyline,
  tileLayer,
  type LeafletMouseEvent,
  type Map,
} from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { MapBackdrop, Spot } from '../../../../lib/api/types.ts';

/** Something on the map. */
export interface Pin {
  spot: Spot;
  /** What it looks like: an element of ours. */
  picture: HTMLElement;
  title: string;
  /** Over the others. */
  front: boolean;
  onpress?: () => void;
}

/** A line from place to place. */
export interface Line {
  spots: readonly Spot[];
  colour: string;
  dashes: string;
}

/** The words of the buttons. */
export interface Words {
  closer: string;
  further: string;
}

/** So deep the maps of most servers go. */
const DEEPEST = 18;
/** So large a picture of ours is. */
const SIZE = 34;

const at = ({ latitude, longitude }: Spot): [number, number] => [latitude, longitude];

/** A map in an element, by Leaflet: loaded only where there is one. */
export class LeafletMap {
  readonly #map: Map;
  readonly #drawn = featureGroup();

  constructor(element: HTMLElement, { tiles }: MapBackdrop, words: Words) {
    this.#map = map(element, {
      zoomControl: false,
      attributionControl: false,
      maxZoom: DEEPEST,
      zoomSnap: 0.5,
    });
    // Each button says what it does, in the language of the page.
    control.zoom({ zoomInTitle: words.closer, zoomOutTitle: words.further }).addTo(this.#map);
    if (tiles) tileLayer(tiles, { maxZoom: DEEPEST, className: 'land' }).addTo(this.#map);
    this.#drawn.addTo(this.#map);
  }

  /** Draws these in place of what there was. */
  draw(pins: readonly Pin[], lines: readonly Line[]): void {
    this.#drawn.clearLayers();
    for (const { spots, colour, dashes } of lines) {
      const look = { color: colour, weight: 3, opacity: 0.8, dashArray: dashes, interactive: false };
      polyline(spots.map(at), look).addTo(this.#drawn);
    }
    for (const pin of pins) this.#pin(pin);
  }

  /** Somebody points at a place, until this is called off. */
  onpoint(pointed: (spot: Spot) => void): () => void {
    const tell = ({ latlng }: LeafletMouseEvent) => pointed({ latitude: latlng.lat, longitude: latlng.lng });
    this.#map.on('click', tell);
    return () => this.#map.off('click', tell);
  }

  /** Shows all of it. */
  fit(): void {
    const bounds = this.#drawn.getBounds();
    if (bounds.isValid()) this.#map.fitBounds(bounds, { padding: [24, 24], maxZoom: 15, animate: false });
  }

  /** Brings a place into the picture, if it is not. */
  show(spot: Spot): void {
    if (!this.#map.getBounds().pad(-0.1).contains(at(spot))) this.#map.panTo(at(spot));
  }

  /** The element has another size. */
  resized(): void {
    this.#map.invalidateSize();
  }

  remove(): void {
    this.#map.remove();
  }

  #pin({ spot, picture, title, front, onpress }: Pin): void {
    const icon = divIcon({ html: picture, className: 'pin', iconSize: [SIZE, SIZE] });
    const options = { icon, title, keyboard: false, interactive: !!onpress, zIndexOffset: front ? 1000 : 0 };
    const pinned = marker(at(spot), options).addTo(this.#drawn);
    if (onpress) pinned.on('click', onpress);
  }
}
