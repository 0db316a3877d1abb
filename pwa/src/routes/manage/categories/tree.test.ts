import { describe, expect, it } from 'vitest';
import { category } from '../../../testing/samples.ts';
import { lastPosition, shifted, treeOf } from './tree.ts';

const furniture = category({ id: 'furniture', position: 10 });
const chair = category({ id: 'chair', parentId: 'furniture', position: 40 });
const table = category({ id: 'table', parentId: 'furniture', position: 30 });
const lamp = category({ id: 'lamp', stream: 'electrical', position: 20 });
const shelf = category({ id: 'shelf', position: 50 });

describe('the tree of categories', () => {
  it('has the parts of a group in the order of their tiles', () => {
    const [group] = treeOf([furniture, chair, table]);
    expect(group?.parts.map(({ category }) => category.id)).toEqual(['table', 'chair']);
  });

  it('keeps groups of one stream together', () => {
    expect(treeOf([shelf, lamp, furniture]).map(({ category }) => category.id)).toEqual([
      'furniture',
      'shelf',
      'lamp',
    ]);
  });
});

describe('moving a category', () => {
  it('changes places with its neighbour', () => {
    expect(shifted([table, chair], 'chair', -1)).toEqual([
      { id: 'chair', position: 30 },
      { id: 'table', position: 40 },
    ]);
  });

  it('changes nothing at the end', () => expect(shifted([table, chair], 'chair', 1)).toEqual([]));

  it('parts two that have the same position', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => category({ id, position: 5 }));
    const changes = shifted(
      [a, b, c].flatMap((each) => each ?? []),
      'c',
      -1,
    );
    expect(changes).toEqual([
      { id: 'c', position: 6 },
      { id: 'b', position: 7 },
    ]);
  });
});

it('a new category comes last', () => {
  expect(lastPosition([shelf, lamp])).toBe(60);
  expect(lastPosition([])).toBe(10);
});
