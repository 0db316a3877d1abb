import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Device } from '../../testing/device.ts';
import type { FakeServer } from '../../testing/fake-server.ts';
import { vanRoute, vanServer, vanStop } from '../../testing/van.ts';
import { withCheck } from '../scanner/code.ts';
import type { VanDeed, VanRoute } from '../api/types.ts';
import type { Work } from '../work.svelte.ts';
import { forgetDrive } from './forget.ts';
import { VanDay } from './van-day.svelte.ts';

const DEEDS = 'POST /pickup-days/day-1/deeds';
const REFRESH = 'GET /routes/r-1';
const CODE = withCheck('7K3P9XQ2M');

describe('a route on the phone of its driver', () => {
  let server: FakeServer;
  let device: Device;
  let work: Work;
  let day: VanDay;
  let route: VanRoute;
  const states = () => day.stops.map(({ state }) => state);
  const noNetwork = () => {
    for (const what of ['GET /van-routes', REFRESH, DEEDS]) server.on(what, () => 'no network');
  };

  beforeEach(async () => {
    route = vanRoute();
    server = vanServer(() => route);
    device = new Device(server);
    work = await device.work();
    day = new VanDay(work);
    await day.open();
  });

  it('is taken at once when there is only one', () => {
    expect(day.route?.id).toBe('r-1');
    expect(day.next?.stop.id).toBe('s-0');
    expect(states()).toEqual(['open', 'open', 'open', 'open']);
  });

  it('goes on without a network, also after the page was loaded again', async () => {
    noNetwork();
    const sofa = day.stops[0]?.things[0]?.thing.id ?? '';
    await day.note('go', { pickup: 'p-0', minutes: 20 });
    expect(states()[0]).toBe('under_way');
    await day.note('arrive', { pickup: 'p-0' });
    await day.note('take', { pickup: 'p-0', thing: sofa, pieces: 1, label: '7K3P9XQ2M3' });
    await day.note('complete', { pickup: 'p-0' });
    await day.note('not_home', { pickup: 'p-1' });
    expect(states()).toEqual(['done', 'not_home', 'open', 'open']);
    expect(day.usedLabel('7K3P9XQ2M3')).toBe(true);

    const reloaded = new VanDay(await device.work());
    await reloaded.open();
    expect(reloaded.stops.map(({ state }) => state)).toEqual(['done', 'not_home', 'open', 'open']);
    expect(reloaded.stops[0]?.things[0]?.outcome.taken).toBe(1);
    expect(reloaded.usedLabel('7K3P9XQ2M3')).toBe(true);
  });

  it('tells all of it in order once there is a network, each with its own key', async () => {
    noNetwork();
    await day.note('arrive', { pickup: 'p-0' });
    await day.note('refuse', { pickup: 'p-0', thing: 't-1', reason: 'wet' });
    await day.note('complete', { pickup: 'p-0' });
    server.on(DEEDS, ({ key, body }) => {
      const { kind, pickupId } = body as { kind: VanDeed['kind']; pickupId: string };
      const told: VanDeed = { id: key ?? '', kind, pickupId, at: '2026-12-01T09:00:00Z' };
      return { body: told };
    });
    const before = server.all(DEEDS).length;
    await work.outbox.send();
    const told = server.all(DEEDS).slice(before);
    expect(told.map(({ body }) => (body as { kind: string }).kind)).toEqual(['arrive', 'refuse', 'complete']);
    expect(new Set(told.map(({ key }) => key)).size).toBe(3);
    expect(await device.store.acts.count()).toBe(0);
    // What the server noted is part of the route that is kept, until it tells the whole anew.
    noNetwork();
    const reloaded = new VanDay(work);
    await reloaded.open();
    expect(reloaded.stops[0]?.state).toBe('done');
  });

  it('scans its load at the depot without a network, and the server hears of it in that order', async () => {
    noNetwork();
    const sofa = day.stops[0]?.things[0]?.thing.id ?? '';
    await day.note('take', { pickup: 'p-0', thing: sofa, pieces: 1, label: CODE });
    expect(day.load.left).toBe(1);
    expect(await day.bringIn('00000-00000')).toBe('other');
    expect(await day.bringIn(CODE.toLowerCase())).toBe('right');
    expect(await day.bringIn(CODE)).toBe('again');
    expect([day.load.left, day.load.things[0]?.atDepot]).toEqual([0, true]);
    await day.note('unload');
    expect(await day.bringIn(CODE)).toBe('again');
    const [take, broughtIn] = await device.store.acts.orderBy('seq').toArray();
    expect(broughtIn?.needs).toEqual([take?.id]);
  });

  it('has the routes looked for again, and says so until they are there', async () => {
    server.on('POST /routes/r-1/_replan', () => ({ body: vanRoute({ planning: true }) }));
    await day.replan();
    expect(day.route?.planning).toBe(true);
    server.on('POST /routes/r-1/_replan', () => ({ status: 409, body: { code: 'still_planning' } }));
    await day.replan();
    expect(day.replanning.problem?.code).toBe('still_planning');
    expect(day.route?.planning).toBe(true);
  });

  it('says that the planning changed, and keeps what was done', async () => {
    server.on(DEEDS, () => 'no network');
    await day.note('complete', { pickup: 'p-0' });
    route = vanRoute({ stops: [vanStop(0), vanStop(3)] });
    expect(await day.refresh()).toBe(true);
    expect(day.changed).toBe(true);
    expect(states()).toEqual(['done', 'open']);
  });

  it('goes on with what it has while a change is not shown to drivers', async () => {
    server.on(REFRESH, () => ({ status: 409, body: { code: 'not_published' } }));
    expect(await day.refresh()).toBe(true);
    expect(day.stops).toHaveLength(4);
  });

  it('counts what was done in an earlier window no more', async () => {
    const missed: VanDeed = { id: 'd-1', kind: 'not_home', pickupId: 'p-0', at: '2026-12-01T09:00:00Z' };
    route = vanRoute({ deeds: [missed] });
    await day.refresh();
    expect(states()[0]).toBe('open');
  });

  it('rests between two doors', async () => {
    server.on(DEEDS, () => 'no network');
    await day.note('rest_begin');
    expect(day.resting).not.toBeNull();
    expect(states()[2]).toBe('here');
    await day.note('rest_end');
    expect([day.resting, states()[2]]).toEqual([null, 'done']);
  });

  it('forgets the route when the shift is over, and nothing that was done', async () => {
    server.on(DEEDS, () => 'no network');
    await day.finish();
    expect(day.route).toBeNull();
    expect(await device.store.drives.count()).toBe(0);
    expect((await device.store.acts.toArray()).map(({ deed }) => deed.kind)).toEqual(['van']);
  });

  it('brings nothing back by an answer that comes after the end', async () => {
    server.on(REFRESH, () => {
      void work.drives.forget();
      return { body: route };
    });
    await day.refresh();
    expect(await device.store.drives.count()).toBe(0);
  });

  it('shows nothing that was read before the end', async () => {
    server.on(DEEDS, () => 'no network');
    const old = await work.drives.read(work.session.who?.staff.id ?? '');
    await day.finish();
    vi.spyOn(work.drives, 'read').mockResolvedValue(old);
    const stop = day.follow();
    await new Promise((seen) => setTimeout(seen, 50));
    stop();
    expect(day.route).toBeNull();
  });

  it('takes no route by itself of which the shift is over', async () => {
    route = vanRoute({ deeds: [{ id: 'd-9', kind: 'finish', at: '2026-12-01T15:00:00Z' }] });
    await work.drives.forget();
    const later = new VanDay(work);
    await later.open();
    expect(later.route).toBeNull();
    expect(await device.store.drives.count()).toBe(0);
    // Who wants to look something up takes it.
    await later.take('r-1');
    expect(later.route?.id).toBe('r-1');
  });

  it('forgets a route that is over', async () => {
    await work.drives.tidy(Date.parse(route.endsAt) + 5 * 60 * 60_000);
    expect(await device.store.drives.count()).toBe(0);
  });
});

describe('a phone at which nobody is signed in', () => {
  it('has forgotten the route', async () => {
    const device = new Device(vanServer(), 'omloop');
    const day = new VanDay(await device.work());
    await day.open();
    expect(await device.store.drives.count()).toBe(1);
    await forgetDrive();
    expect(await device.store.drives.count()).toBe(0);
  });
});
