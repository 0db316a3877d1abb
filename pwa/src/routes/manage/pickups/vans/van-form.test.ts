import { describe, expect, it } from 'vitest';
import { FakeServer } from '../../../../testing/fake-server.ts';
import type { Van } from '../../../../lib/api/types.ts';
import { VanForm } from './van-form.svelte.ts';

const VAN: Van = {
  id: 'v-1',
  depotId: 'd-1',
  name: 'Bus 1',
  litres: 12_500,
  kilos: 900,
  crew: 1,
  lift: true,
  shiftFrom: '09:00',
  shiftUntil: '15:00',
  mostTrips: 3,
  active: true,
};

describe('a van', () => {
  it('is added to its depot, with a break', async () => {
    const server = new FakeServer().on('POST /vans', () => ({ body: VAN }));
    const form = new VanForm(server.api, null, 'd-1');
    form.name = ' Bus 1 ';
    await form.send();
    const rest = { from: '11:30', until: '13:00', minutes: 30 };
    expect(server.all('POST /vans')[0]?.body).toMatchObject({ depotId: 'd-1', name: 'Bus 1', rest });
  });

  it('without a break says so by leaving it out', async () => {
    const server = new FakeServer().on('PUT /vans/v-1', () => ({ body: VAN }));
    const form = new VanForm(server.api, VAN, '');
    expect(form.rests).toBe(false);
    form.active = false;
    await form.send();
    const body = server.all('PUT /vans/v-1')[0]?.body;
    expect(body).toMatchObject({ litres: 12_500, lift: true, shiftFrom: '09:00', active: false });
    expect(body).not.toHaveProperty('rest');
    expect(body).not.toHaveProperty('depotId');
  });

  it('waits until its room is a number', () => {
    const form = new VanForm(new FakeServer().api, null, 'd-1');
    expect(form.ready).toBe(true);
    form.litres = null;
    expect(form.ready).toBe(false);
  });
});
