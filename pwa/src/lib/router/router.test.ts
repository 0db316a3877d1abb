import { beforeEach, describe, expect, it } from 'vitest';
import { matchPath } from './match.ts';
import { Router, type Route } from './router.svelte.ts';

const screen = () => Promise.resolve({ default: () => ({}) });
const START: Route = { path: '/', screen };
const LABEL: Route = { path: '/i/:code', screen };
const NOWHERE: Route = { path: '', screen };

function routerAt(path: string, prepare = () => Promise.resolve()): Router {
  history.replaceState(null, '', path);
  return new Router([START, LABEL], NOWHERE, prepare);
}

async function settle() {
  await new Promise((resume) => setTimeout(resume));
}

describe('a path', () => {
  it('fits a pattern and gives its named parts', () => {
    expect(matchPath('/i/:code', '/i/7K3P9XQ2M3')).toEqual({ code: '7K3P9XQ2M3' });
  });

  it('may end in a slash', () => expect(matchPath('/stukken', '/stukken/')).toEqual({}));
  it('does not fit when it is longer', () => expect(matchPath('/i/:code', '/i/A/B')).toBeNull());
  it('survives a stray percent sign', () => expect(matchPath('/i/:code', '/i/%')).toEqual({ code: '%' }));
});

describe('the router', () => {
  let router: Router;

  beforeEach(async () => {
    router = routerAt('/');
    router.start();
    await settle();
  });

  it('shows the screen of the address', () => expect(router.shown?.route).toBe(START));

  it('goes to another screen and changes the address', async () => {
    await router.go('/i/ABC?x=1');
    expect(router.shown).toMatchObject({ route: LABEL, params: { code: 'ABC' }, path: '/i/ABC' });
    expect(router.query.get('x')).toBe('1');
    expect(location.pathname).toBe('/i/ABC');
  });

  it('shows the screen for lost people at an unknown address', async () => {
    await router.go('/elders');
    expect(router.shown?.route).toBe(NOWHERE);
  });

  it('says so when a screen cannot be loaded, and forgets it at the next', async () => {
    const broken = routerAt('/', () => Promise.reject(new Error('no network')));
    broken.start();
    await settle();
    expect(broken.failed).toBe(true);
  });

  it('leaves the heading alone on the first screen and focuses it on the next', () => {
    const heading = document.createElement('h1');
    heading.tabIndex = -1;
    heading.textContent = 'Stukken';
    document.body.append(heading);
    router.arrived(heading);
    expect(document.activeElement).not.toBe(heading);
    router.arrived(heading);
    expect(document.activeElement).toBe(heading);
    expect(router.announcement).toBe('Stukken');
  });

  it('keeps the query of a list in the address, without empty values', () => {
    router.setQuery({ phase: 'verkopen', step: '' });
    expect(location.search).toBe('?phase=verkopen');
  });

  it.each([
    ['/i/ABC', true],
    ['https://elsewhere.example/', false],
    ['/v1/items/1/label?format=pdf', false],
  ])('keeps a link to %s within the page: %s', (href, own) => {
    const root = document.createElement('div');
    const link = document.createElement('a');
    link.href = href;
    root.append(link);
    document.body.append(root);
    router.links(root);
    let followed = false;
    const notice = (event: Event) => {
      followed = event.defaultPrevented;
      // The test itself must not leave the page.
      event.preventDefault();
    };
    document.addEventListener('click', notice, { once: true });
    link.click();
    expect(followed).toBe(own);
  });
});
