import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';

/** Prints so many blank labels, and gives the codes on them. The page has to be that of a coordinator. */
export async function blankLabels(page: Page, url: string, count: number): Promise<string[]> {
  const batch = await page.request.post(`${url}/v1/label-batches`, {
    headers: { 'Idempotency-Key': randomUUID() },
    data: { count, stock: 'label62x29' },
  });
  const { id } = (await batch.json()) as { id: string };
  const sheet = await page.request.get(`${url}/v1/label-batches/${id}/sheet?format=zpl203`);
  const codes = (await sheet.text()).matchAll(/\/i\/([0-9A-Z]{10})\^FS/g);
  return [...codes].map(([, code]) => code ?? '');
}
