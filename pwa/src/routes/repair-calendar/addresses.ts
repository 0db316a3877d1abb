/** The addresses that belong to the calendar of a centre. */
export interface Addresses {
  /** Where a repair is booked. */
  book: string;
  /** Where workshops are booked. */
  workshops: string;
  /** The calendar as a file that is always fresh. */
  feed: string;
  /** The same, as calendars know that they can subscribe to it. */
  subscribe: string;
}

/**
 * @param origin where we are: `https://omloop.example`
 * @param centre the id of the centre; null where there is only one
 */
export function addressesOf(origin: string, centre: string | null): Addresses {
  const feed = `${origin}/v1/public/repair-calendar${asked('centreId', centre)}`;
  return {
    book: `/repareren${asked('centrum', centre)}`,
    workshops: `/workshops${asked('centrum', centre)}`,
    feed,
    subscribe: feed.replace(/^https?:/, 'webcal:'),
  };
}

function asked(name: string, centre: string | null): string {
  return centre === null ? '' : `?${new URLSearchParams({ [name]: centre })}`;
}
