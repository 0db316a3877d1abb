import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '../../testing/fake-server.ts';
import { boardLine, repairBoard } from '../../testing/repairs.ts';
import { newTurns, sizeFor } from './turns.ts';
import { WallBoard } from './wall-board.svelte.ts';

const BOARD = 'GET /public/repair-events/event-1/board';
const seven = boardLine(7, { table: '3' });
const eight = boardLine(8, { table: '1' });

describe('the numbers that are called', () => {
  const before = repairBoard({ atTable: [seven], waiting: [boardLine(8)] });

  it('are those that came to a table', () => {
    expect(newTurns(before, repairBoard({ atTable: [eight, seven] }))).toEqual([8]);
  });

  it('are those that were sent to another table', () => {
    expect(newTurns(before, repairBoard({ atTable: [boardLine(7, { table: '4' })] }))).toEqual([7]);
  });

  it('are none when somebody left, or came in', () => {
    expect(newTurns(before, repairBoard({ waiting: [boardLine(8), boardLine(9)] }))).toEqual([]);
  });

  it('are none at the first look: they were called before', () => {
    expect(newTurns(null, before)).toEqual([]);
  });
});

describe('the lines of the board', () => {
  it('are the larger, the fewer there are', () => {
    expect([0, 3, 4, 6, 7].map(sizeFor)).toEqual(['huge', 'huge', 'large', 'large', 'medium']);
  });
});

describe('the board on the wall', () => {
  let server: FakeServer;
  let wall: WallBoard;
  const at = (seconds: number) => new Date(Date.UTC(2026, 11, 12, 10, 0, seconds));

  beforeEach(async () => {
    server = new FakeServer().on(BOARD, () => ({ body: repairBoard({ atTable: [seven] }) }));
    wall = new WallBoard(server.api, 'event-1');
    await wall.look(at(0));
  });

  it('chimes once for a number that is called, and lets it stand out for a while', async () => {
    const ring = vi.spyOn(wall.chime, 'ring');
    server.on(BOARD, () => ({ body: repairBoard({ atTable: [eight, seven] }) }));
    await wall.look(at(1));
    await wall.look(at(2));
    expect(ring).toHaveBeenCalledTimes(1);
    expect([...wall.fresh]).toEqual([8]);
    await wall.look(at(14));
    expect(wall.fresh.size).toBe(0);
  });

  it('keeps what it shows when the network is gone, and says so', async () => {
    server.on(BOARD, () => 'no network');
    expect(await wall.look(at(1))).toBe(false);
    expect(wall.gone).toBe(true);
    expect(wall.board?.atTable).toHaveLength(1);
  });

  it('chimes for who was called while the network was gone', async () => {
    const ring = vi.spyOn(wall.chime, 'ring');
    server.on(BOARD, () => 'no network');
    await wall.look(at(1));
    server.on(BOARD, () => ({ body: repairBoard({ atTable: [eight, seven] }) }));
    expect(await wall.look(at(2))).toBe(true);
    expect(wall.gone).toBe(false);
    expect(ring).toHaveBeenCalledTimes(1);
  });

  it('knows that there is no such board', async () => {
    server.on(BOARD, () => ({ status: 404, body: { code: 'not_found' } }));
    await wall.look(at(1));
    expect(wall.unknown).toBe(true);
  });
});
