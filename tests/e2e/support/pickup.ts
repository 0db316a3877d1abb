import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { PNG } from 'pngjs';

/** What a resident asks for. */
export interface Wish {
  name: string;
  email?: string;
  phone?: string;
  houseNumber?: string;
  /** Absent: one of the demo centre's. */
  postcode?: string;
  /** Dutch names of what is to be collected, each with so many photos. */
  things: { name: string; photos: number; note?: string }[];
}

/** A resident books a pickup in the first window that is open, with stairs up to the second floor. Answers its identity. */
export async function askForPickup(api: APIRequestContext, url: string, wish: Wish): Promise<string> {
  const goods = await listOf<{ id: string; names: { nl: string } }>(
    api,
    `${url}/v1/public/pickup-goods?limit=200`,
  );
  const things = [];
  for (const { name, photos, note } of wish.things) {
    const photoIds = [];
    for (let number = 0; number < photos; number += 1) photoIds.push(await sendPhoto(api, url, number));
    const goodId = goods.find(({ names }) => names.nl === name)?.id;
    things.push({ goodId, pieces: 1, apart: false, photoIds, ...(note && { note }) });
  }
  const place = { postcode: wish.postcode ?? '5151 AB', street: 'Dorpsstraat', town: 'Dalstede' };
  const address = { ...place, houseNumber: wish.houseNumber ?? '12' };
  const asked = things.map(({ goodId, pieces, apart }) => ({ goodId, pieces, apart }));
  const offer = await post<Offer>(api, `${url}/v1/public/pickups/_offer`, {
    postcode: address.postcode,
    floor: 2,
    lift: false,
    things: asked,
  });
  const body = {
    windowId: offer.windows[0]?.id,
    address,
    floor: 2,
    lift: false,
    name: wish.name,
    language: 'nl',
    things,
    ...(wish.email && { email: wish.email }),
    ...(wish.phone && { phone: wish.phone }),
  };
  const id = randomUUID();
  await post(api, `${url}/v1/public/pickups`, body, id);
  return id;
}

interface Offer {
  windows: { id: string }[];
}

async function listOf<Row>(api: APIRequestContext, address: string): Promise<Row[]> {
  const page = (await (await api.get(address)).json()) as { items: Row[] };
  return page.items;
}

async function post<Answer>(
  api: APIRequestContext,
  address: string,
  data: unknown,
  key?: string,
): Promise<Answer> {
  const headers = key ? { 'Idempotency-Key': key } : {};
  const response = await api.post(address, { data, headers });
  if (!response.ok()) throw new Error(`${address}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** A photo of something large and brown, a little lighter each time. */
export async function sendPhoto(api: APIRequestContext, url: string, number: number): Promise<string> {
  const image = new PNG({ width: 640, height: 480 });
  for (let pixel = 0; pixel < image.width * image.height; pixel += 1) {
    const [x, y] = [pixel % image.width, Math.floor(pixel / image.width)];
    const inside = x > 80 && x < 560 && y > 180 && y < 400;
    image.data.set(inside ? [120, 80 + 40 * number, 50, 255] : [225, 215, 200, 255], pixel * 4);
  }
  const headers = { 'Content-Type': 'image/png', 'Idempotency-Key': randomUUID() };
  const response = await api.post(`${url}/v1/public/photos`, { data: PNG.sync.write(image), headers });
  return ((await response.json()) as { id: string }).id;
}
