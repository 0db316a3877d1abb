import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { sendPhoto } from './pickup.ts';

/** Somebody where the van stops, and what they have. */
export interface Resident {
  name: string;
  houseNumber: string;
  phone?: string;
  email?: string;
  note?: string;
  /** Dutch names of things, each with how many. */
  things: Record<string, number>;
  /** A photo of the first of them. */
  photo?: boolean;
}

/** A day of today whose route drivers see. */
export interface DayOut {
  day: string;
  /** The pickups, in the order in which the van drives. */
  pickups: string[];
}

interface Row {
  id: string;
  name?: string;
  names?: { nl: string };
}

/** Has a van of its own drive to these doors today, all day long. `api` is that of a coordinator. */
export async function dayOut(
  api: APIRequestContext,
  url: string,
  residents: readonly Resident[],
): Promise<DayOut> {
  const [area] = await listOf<Row & { depotId: string }>(api, `${url}/v1/pickup-areas?limit=200`);
  if (!area) throw new Error('the demo centre collects nowhere');
  const van = await send<Row>(api, 'post', `${url}/v1/vans`, {
    ...{ depotId: area.depotId, name: 'Groene bus', litres: 15_000, kilos: 1000, crew: 2, lift: true },
    ...{ mostTrips: 3, shiftFrom: '00:00', shiftUntil: '23:59' },
  });
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  const planned = await send<{ days: { id: string; windows: Row[] }[] }>(
    api,
    'post',
    `${url}/v1/pickup-days`,
    {
      ...{ areaId: area.id, day: today, litres: 30_000, kilos: 2000 },
      windows: [{ from: '00:00', until: '23:59', minutes: 600 }],
    },
  );
  const day = planned.days[0];
  if (!day) throw new Error('no day was made');
  const pickups = [];
  for (const resident of residents) {
    pickups.push(await book(api, url, day.windows[0]?.id ?? '', resident));
  }
  const { version } = await getOf<{ version: number }>(api, `${url}/v1/pickup-days/${day.id}/routes`);
  const stops = pickups.map((pickupId) => ({ pickupId, locked: false }));
  const routes = { version, routes: [{ vanId: van.id, stops }] };
  const path = `${url}/v1/pickup-days/${day.id}`;
  const arranged = await send<{ version: number }>(api, 'put', `${path}/routes`, routes);
  await send(api, 'post', `${path}/_publish-routes`, { version: arranged.version });
  return { day: day.id, pickups };
}

async function book(
  api: APIRequestContext,
  url: string,
  windowId: string,
  { things, houseNumber, photo = false, ...who }: Resident,
): Promise<string> {
  const goods = await listOf<Row>(api, `${url}/v1/pickup-goods?limit=200`);
  const photoIds = photo ? [await sendPhoto(api, url, 0)] : [];
  const wanted = Object.entries(things).map(([name, pieces], number) => {
    const goodId = goods.find(({ names }) => names?.nl === name)?.id;
    return { goodId, pieces, apart: false, photoIds: number === 0 ? photoIds : [] };
  });
  const spot = { latitude: 51.56, longitude: 5.09 };
  const { id } = await send<Row>(api, 'post', `${url}/v1/pickups`, {
    ...who,
    ...{ windowId, kind: 'goods', language: 'nl', floor: 2, lift: false, things: wanted },
    address: { street: 'Dorpsstraat', houseNumber, postcode: '5151 AB', town: 'Dalstede', spot },
  });
  return id;
}

async function listOf<Each>(api: APIRequestContext, address: string): Promise<Each[]> {
  return (await getOf<{ items: Each[] }>(api, address)).items;
}

async function getOf<Answer>(api: APIRequestContext, address: string): Promise<Answer> {
  const response = await api.get(address);
  if (!response.ok()) throw new Error(`${address}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

async function send<Answer>(
  api: APIRequestContext,
  method: 'post' | 'put',
  address: string,
  data: unknown,
): Promise<Answer> {
  const response = await api[method](address, { data, headers: { 'Idempotency-Key': randomUUID() } });
  if (!response.ok()) throw new Error(`${address}: ${await response.text()}`);
  return (await response.json()) as Answer;
}
