import type { ManifestOptions } from 'vite-plugin-pwa';

/** What a phone or tablet needs to know to put Omloop on the home screen. */
export const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Omloop',
  short_name: 'Omloop',
  description: 'Zie wat er met uw spullen gebeurt.',
  lang: 'nl',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#fbf7f0',
  theme_color: '#fbf7f0',
  icons: [
    { src: '/icons/omloop-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/omloop-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/omloop-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};
