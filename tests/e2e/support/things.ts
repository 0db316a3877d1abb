import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { tap } from './staff.ts';
import { expect } from './test.ts';

/** A thing as the tests follow it. */
export interface Thing {
  id: string;
  labelCode: string;
  version: number;
}

/** The things of a list with this query. */
export async function listed(page: Page, url: string, query: string): Promise<Thing[]> {
  const answer = await page.request.get(`${url}/v1/items?limit=200&${query}`);
  return ((await answer.json()) as { items: Thing[] }).items;
}

/** Takes so many chairs in at the desk, and gives them. */
export async function takeInMany(page: Page, url: string, count: number): Promise<Thing[]> {
  const categories = await (await page.request.get(`${url}/v1/categories?limit=200`)).json();
  const chair = (categories as { items: { id: string; pictogram: string }[] }).items.find(
    ({ pictogram }) => pictogram === 'chair',
  );
  const make = async (path: string, data: object) => {
    const headers = { 'Idempotency-Key': randomUUID() };
    return (await page.request.post(`${url}/v1/${path}`, { headers, data })).json();
  };
  const handover = (await make('handovers', { channel: 'counter' })) as { id: string };
  const things: Thing[] = [];
  for (let number = 0; number < count; number++) {
    const body = { handoverId: handover.id, categoryId: chair?.id, ownerKeeps: false };
    const made = (await make('items', body)) as Thing & { label: { code: string } };
    things.push({ id: made.id, version: made.version, labelCode: made.label.code });
  }
  return things;
}

/** Sends a thing to cleaning, as its label leads to it. */
export async function clean(page: Page, url: string, thing: Thing): Promise<void> {
  await page.goto(`${url}/i/${thing.labelCode}`);
  await tap(page, 'Schoonmaken');
  await expect(page.getByText('Gedaan. Het wordt verstuurd')).toBeVisible();
}
