import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const GENERATED = ['dist', 'src/lib/api/schema.ts', 'src/lib/i18n/keys.ts', 'src/lib/ui/pictograms/names.ts'];

export default ts.config(
  { ignores: GENERATED },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // One folder talks to the server; everything else asks it.
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Call the server through src/lib/api.' },
        { name: 'localStorage', message: 'Remember small choices through src/lib/remember.ts.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'window', property: 'fetch', message: 'Call the server through src/lib/api.' },
        { object: 'globalThis', property: 'fetch', message: 'Call the server through src/lib/api.' },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      // TypeScript already knows which names exist, also in templates.
      'no-undef': 'off',
      // The router works on plain paths: there is no SvelteKit to resolve them.
      'svelte/no-navigation-without-resolve': 'off',
      // We replace such values whole (`$state.raw`) instead of changing them in place.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  { files: ['**/*.ts'], rules: { 'no-undef': 'off' } },
  { files: ['src/lib/api/**', 'src/service-worker.ts'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['src/lib/remember.ts'], rules: { 'no-restricted-globals': 'off' } },
);
