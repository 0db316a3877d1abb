/**
 * Keeps Omloop usable without network: the shell is stored when a version is installed, the barcode
 * decoder when staff sign in. Answers of the server and photos are never stored here.
 */
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// Every address is answered by the shell, except those that are files or answers of the server.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {
    denylist: [/^\/(v1|photos|ingebed|\.well-known)\//],
  }),
);

// The name holds a hash of the content, so what is stored never grows old.
const decoder = new CacheFirst({ cacheName: 'decoder' });
const isDecoder = (url: URL) => url.origin === self.location.origin && url.pathname.endsWith('.wasm');
registerRoute(({ url }) => isDecoder(url), decoder);

// The municipality's look: the newest when there is network.
registerRoute(({ url }) => url.pathname === '/thema.css', new NetworkFirst({ cacheName: 'look' }));

/** As in https://w3c.github.io/ServiceWorker/#dom-installevent-addroutes; not in the types of TypeScript yet. */
interface RoutingEvent extends ExtendableEvent {
  addRoutes?: (rules: { condition: { urlPattern: string }; source: 'network' }) => Promise<void>;
}

// Requests to the server do not pass through here; a browser that knows so before need not ask for each of them.
self.addEventListener('install', (event: RoutingEvent) =>
  event.waitUntil(
    event.addRoutes?.({ condition: { urlPattern: '/v1/*' }, source: 'network' }) ?? Promise.resolve(),
  ),
);

// A page of the very first visit can do without the network too, without being opened again.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const { data } = event;
  // The person pressed “new version”.
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
  // Staff may have to scan for the first time when the network is gone.
  if (data?.type === 'KEEP_DECODER' && isDecoder(new URL(data.url)))
    event.waitUntil(decoder.handle({ event, request: new Request(data.url) }).catch(() => undefined));
});
