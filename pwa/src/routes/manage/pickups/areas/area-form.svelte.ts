import { ask, type Api } from '../../../../lib/api/client.ts';
import { keyHeader } from '../../../../lib/api/idempotency.ts';
import { FormKeys } from '../../../../lib/api/keys.ts';
import type { PickupArea } from '../../../../lib/api/types.ts';
import { municipalitiesIn, postcodesIn, wrongMunicipalities, wrongPostcodes } from './codes.ts';

/** An area as it is being filled in. */
export class AreaForm {
  depotId = $state('');
  name = $state('');
  /** As it is typed, with commas or new lines. */
  postcodes = $state('');
  municipalities = $state('');
  stopMinutes = $state(5);
  floorMinutes = $state(2);
  closesHours = $state(20);
  active = $state(true);
  readonly #keys = new FormKeys();

  /** @param area the area to change; null for a new one */
  constructor(
    private readonly api: Api,
    private readonly area: PickupArea | null,
    depotId: string,
  ) {
    this.depotId = area?.depotId ?? depotId;
    if (!area) return;
    this.name = area.name;
    this.postcodes = area.postcodes.join(', ');
    this.municipalities = area.municipalities.join(', ');
    this.stopMinutes = area.stopMinutes;
    this.floorMinutes = area.floorMinutes;
    this.closesHours = area.closesHours;
    this.active = area.active;
  }

  /** What is typed and is no postcode. */
  get wrongPostcodes(): string[] {
    return wrongPostcodes(postcodesIn(this.postcodes));
  }

  /** What is typed and is no code of a municipality. */
  get wrongMunicipalities(): string[] {
    return wrongMunicipalities(municipalitiesIn(this.municipalities));
  }

  /** Makes or changes the area. Throws a Problem when the server does not take it. */
  send(): Promise<PickupArea> {
    const { depotId, active } = this;
    if (this.area) {
      const params = { path: { id: this.area.id } };
      return ask(this.api.PATCH('/pickup-areas/{id}', { params, body: { ...this.#filledIn, active } }));
    }
    const body = { depotId, ...this.#filledIn };
    const params = { header: keyHeader(this.#keys.for(body)) };
    return ask(this.api.POST('/pickup-areas', { params, body }));
  }

  get #filledIn() {
    const { stopMinutes, floorMinutes, closesHours } = this;
    return {
      name: this.name.trim(),
      postcodes: postcodesIn(this.postcodes),
      municipalities: municipalitiesIn(this.municipalities),
      stopMinutes,
      floorMinutes,
      closesHours,
    };
  }
}
