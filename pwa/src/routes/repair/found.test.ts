import { describe, expect, it } from 'vitest';
import { repairCategory } from '../../testing/repairs.ts';
import { found } from './found.ts';

const DRYER = repairCategory({ id: 'dryer', names: { nl: 'Föhn', en: 'Hair dryer' } });
const BICYCLE = repairCategory({ id: 'bicycle', names: { nl: 'Fiets', en: 'Bicycle' } });

function ids(search: string) {
  return found([DRYER, BICYCLE], search).map(({ id }) => id);
}

describe('looking for what is broken', () => {
  it('finds everything while nothing is typed', () => expect(ids(' ')).toEqual(['dryer', 'bicycle']));
  it('finds a name by a part of it', () => expect(ids('iets')).toEqual(['bicycle']));
  it('finds a name in the other language', () => expect(ids('Bicycle')).toEqual(['bicycle']));
  it('does not mind accents', () => expect(ids('FOHN')).toEqual(['dryer']));
  it('finds nothing when nothing is like it', () => expect(ids('raket')).toEqual([]));
});
