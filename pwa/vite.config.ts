/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { manifest } from './src/manifest.ts';

/** The Omloop server on a developer's machine. */
const SERVER = 'http://127.0.0.1:8090';

/** The texts of the screens without the comments for translators: nobody's phone loads those. */
const texts: Plugin = {
  name: 'texts',
  enforce: 'pre',
  load(id) {
    const file = /^(.+\.ftl)\?raw$/.exec(id)?.[1];
    if (!file) return;
    this.addWatchFile(file);
    const spoken = readFileSync(file, 'utf8').replace(/^#.*\n+/gm, '');
    return `export default ${JSON.stringify(spoken)}`;
  },
};

export default defineConfig({
  plugins: [
    texts,
    svelte(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest,
      injectManifest: {
        // The barcode decoder (1 MB) is left out: it is cached when the scanner first needs it.
        globPatterns: ['**/*.{js,css,html,svg,woff2}', 'icons/*.png'],
        // So are maps, which only a coordinator sees, and not without a network.
        globIgnores: ['**/thema.css', 'assets/map-*'],
      },
    }),
  ],
  build: {
    // The server's content security policy has no place for inlined fonts or scripts.
    assetsInlineLimit: 0,
    target: ['es2022', 'chrome109', 'safari16.4', 'firefox115'],
  },
  worker: { format: 'es' },
  server: {
    proxy: { '/v1': SERVER, '/photos': SERVER, '/thema.css': SERVER },
    fs: { allow: ['.', '../server/locales', '../tests'] },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
  },
  // Vitest must load Svelte's browser build, not the one that renders on a server.
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
});
