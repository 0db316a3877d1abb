import { describe, expect, it } from 'vitest';
import { drawingOfStock, PAPERS } from './stocks.ts';

describe('the drawing of a label paper', () => {
  it('has one label on a roll', () => {
    const { paper, labels } = drawingOfStock('roll62');
    expect(labels).toEqual([paper]);
  });

  it('has as many labels on a sheet as the paper is sold with', () => {
    expect(drawingOfStock('a4_l7160').labels).toHaveLength(21);
    expect(drawingOfStock('a4_l7163').labels).toHaveLength(14);
  });

  it.each(Object.keys(PAPERS) as (keyof typeof PAPERS)[])('of %s keeps every code on its label', (stock) => {
    const { paper, labels, codes } = drawingOfStock(stock);
    for (const [place, code] of codes.entries()) {
      const label = labels[place];
      expect(label).toBeDefined();
      expect(code.x + code.width).toBeLessThan((label?.x ?? 0) + (label?.width ?? 0));
      expect(code.y + code.height).toBeLessThanOrEqual(paper.height);
    }
  });
});
