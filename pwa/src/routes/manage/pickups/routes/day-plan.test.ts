import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '../../../../testing/fake-server.ts';
import { area, pickup, pickupDay, van } from '../../../../testing/pickups.ts';
import { dayRoutes, route, stop } from '../../../../testing/routes.ts';
import type { DayRoutes } from '../../../../lib/api/types.ts';
import { DayPlan } from './day-plan.svelte.ts';

const page = (...items: unknown[]) => ({ body: { items, nextCursor: null } });

/** Els before Piet with the first van. */
const PLANNED = dayRoutes({
  version: 3,
  routes: [route({ metres: 20_000, stops: [stop('els'), stop('piet')] })],
  leftOut: [{ pickupId: 'noor', why: 'no_room' }],
});

describe('the routes of a day on the screen', () => {
  let server: FakeServer;
  let now: DayRoutes;
  let plan: DayPlan;
  const sent = () => server.all('PUT /pickup-days/day-1/routes').map(({ body }) => body);
  const stops = () => plan.routes.map((each) => each.route?.stops.map(({ pickupId }) => pickupId));

  beforeEach(async () => {
    vi.useFakeTimers();
    now = PLANNED;
    server = new FakeServer()
      .on('GET /pickup-days/day-1', () => ({ body: pickupDay() }))
      .on('GET /pickup-days/day-1/routes', () => ({ body: now }))
      .on('GET /pickup-days/day-1/pickups', () =>
        page(
          pickup({ id: 'els' }),
          pickup({ id: 'piet' }),
          pickup({ id: 'noor' }),
          pickup({ id: 'late', spot: { latitude: 51.57, longitude: 4.93 } }),
          pickup({ id: 'off', cancelled: true }),
        ),
      )
      .on('GET /vans', () => page(van(), van({ id: 'v-2' }), van({ id: 'v-3', depotId: 'd-2' })))
      .on('GET /pickup-areas', () => page(area()))
      .on('GET /staff', () => page())
      .on('GET /map', () => ({ body: {} }));
    plan = new DayPlan(server.api, 'day-1', true);
    await plan.load();
  });

  afterEach(() => {
    plan.leave();
    vi.useRealTimers();
  });

  it('have the vans of the depot, those that stand still as well', () => {
    expect(plan.routes.map((each) => each.van.id)).toEqual(['v-1', 'v-2']);
    expect(stops()).toEqual([['els', 'piet'], undefined]);
  });

  it('name who is in none, also who booked since, and not who cancelled', () => {
    expect(plan.out.map((each) => [each.pickup.id, each.why])).toEqual([
      ['noor', 'no_room'],
      ['late', 'new'],
    ]);
  });

  it('hear where an address is, and read where its neighbours are by that', async () => {
    now = dayRoutes({ version: 3, leftOut: [{ pickupId: 'noor', why: 'no_spot' }] });
    await plan.refresh();
    expect(plan.out.at(-2)?.why).toBe('no_spot');
    const spot = { latitude: 51.57, longitude: 4.93 };
    server.on('PUT /pickups/noor/spot', () => ({ body: pickup({ id: 'noor', spot }) }));
    server.on('GET /pickup-days/day-1/pickups', () => page(pickup({ id: 'noor', spot })));
    expect(await plan.pin('noor', spot)).toBe(true);
    expect(server.all('PUT /pickups/noor/spot').map(({ body }) => body)).toEqual([{ spot }]);
    expect(plan.out.map((each) => each.why)).toEqual(['placed']);
  });

  it('are sent whole with the version that was seen, and told with what they came to', async () => {
    server.on('PUT /pickup-days/day-1/routes', () => ({
      body: dayRoutes({
        version: 4,
        routes: [route({ metres: 32_000, stops: [stop('piet'), stop('els')] })],
      }),
    }));
    await plan.shift('els', 1);
    const order = [
      { pickupId: 'piet', locked: false },
      { pickupId: 'els', locked: false },
    ];
    expect(sent()).toEqual([{ version: 3, routes: [{ vanId: 'v-1', stops: order }] }]);
    expect(plan.change).toMatchObject({ by: 'move', difference: { kilometres: 12, leftOut: 0 } });
  });

  it('go back one step, and no further', async () => {
    const without = [route({ stops: [stop('piet')] })];
    server.on('PUT /pickup-days/day-1/routes', () => ({ body: dayRoutes({ version: 4, routes: without }) }));
    await plan.move('els', null);
    await plan.undo();
    expect(sent().at(-1)).toMatchObject({
      version: 4,
      routes: [{ vanId: 'v-1', stops: [{ pickupId: 'els' }, { pickupId: 'piet' }] }],
    });
    expect(plan.former).toBeNull();
  });

  it('are asked for nothing by a step that changes nothing', async () => {
    await plan.shift('els', -1);
    expect(sent()).toEqual([]);
  });

  it('are read anew when a colleague was first', async () => {
    now = dayRoutes({ version: 9, routes: [route({ vanId: 'v-2', stops: [stop('els')] })] });
    server.on('PUT /pickup-days/day-1/routes', () => ({ status: 409, body: { code: 'moved_meanwhile' } }));
    expect(await plan.move('els', null)).toBe(false);
    expect(plan.meanwhile).toBe(true);
    expect(plan.acting.problem).toBeNull();
    expect(stops()).toEqual([undefined, ['els']]);
  });

  it('stay on the screen while others are looked for, and are then compared with', async () => {
    const planning = { ...PLANNED, state: 'planning' as const, percent: 10 };
    server.on('POST /pickup-days/day-1/_plan-routes', () => ({ status: 202, body: planning }));
    now = { ...planning, percent: 60 };
    await plan.plan(true);
    expect(server.all('POST /pickup-days/day-1/_plan-routes')[0]?.body).toEqual({ fresh: true, seed: 0 });
    await vi.advanceTimersByTimeAsync(1100);
    expect([plan.planning, plan.view?.percent, stops()[0]]).toEqual([true, 60, ['els', 'piet']]);
    now = dayRoutes({ version: 4, routes: [route({ metres: 8000, stops: [stop('els'), stop('noor')] })] });
    await vi.advanceTimersByTimeAsync(1100);
    expect(plan.planning).toBe(false);
    expect(plan.change).toMatchObject({ by: 'plan', difference: { kilometres: -12 } });
    expect(plan.former?.[0]?.stops.map(({ pickupId }) => pickupId)).toEqual(['els', 'piet']);
    const asked = server.all('GET /pickup-days/day-1/routes').length;
    await vi.advanceTimersByTimeAsync(5000);
    expect(server.all('GET /pickup-days/day-1/routes')).toHaveLength(asked);
  });

  it('are asked for again after no answer came', async () => {
    const planning = { ...PLANNED, state: 'planning' as const };
    server.on('POST /pickup-days/day-1/_plan-routes', () => ({ status: 202, body: planning }));
    await plan.plan(false);
    server.on('GET /pickup-days/day-1/routes', () => 'no network');
    await vi.advanceTimersByTimeAsync(1100);
    server.on('GET /pickup-days/day-1/routes', () => ({ body: PLANNED }));
    await vi.advanceTimersByTimeAsync(4100);
    expect(plan.planning).toBe(false);
  });

  it('were changed since drivers saw them', async () => {
    server.on('POST /pickup-days/day-1/_publish-routes', () => ({
      body: { ...PLANNED, publishedAt: '2026-11-30T13:02:00Z' },
    }));
    server.on('PUT /pickup-days/day-1/routes', () => ({ body: { ...PLANNED, version: 4 } }));
    await plan.publish();
    expect(plan.view?.publishedAt).toBe('2026-11-30T13:02:00Z');
    await plan.move('els', null);
    expect([plan.view?.publishedAt, plan.shownBefore]).toEqual([undefined, '2026-11-30T13:02:00Z']);
  });
});
