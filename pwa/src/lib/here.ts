import type { Spot } from './api/types.ts';

/** So many metres off, a place is no use to a driver. */
const MOST_OFF = 150;
/** A phone that does not know by then hardly ever does, in milliseconds. */
const PATIENCE = 15_000;
/** A hundred-thousandth of a degree is a metre: more of where somebody is, nobody needs. */
const DIGITS = 5;

/** Where somebody is, or why that is not known: they said no, or the phone is not sure. */
export type Here = Spot | 'refused' | 'unsure';

/** Asks the phone where it is. It asks its owner first. */
export function whereAmI(geolocation: Geolocation = navigator.geolocation): Promise<Here> {
  return new Promise((tell) => {
    geolocation.getCurrentPosition(
      ({ coords }) => {
        const { latitude, longitude, accuracy } = coords;
        tell(accuracy > MOST_OFF ? 'unsure' : { latitude: short(latitude), longitude: short(longitude) });
      },
      ({ code, PERMISSION_DENIED }) => tell(code === PERMISSION_DENIED ? 'refused' : 'unsure'),
      { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: 60_000 },
    );
  });
}

function short(degrees: number): number {
  return Number(degrees.toFixed(DIGITS));
}
