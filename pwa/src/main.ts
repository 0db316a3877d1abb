import { mount } from 'svelte';
import App from './shell/App.svelte';
import { loadAnewForMissingParts } from './shell/missing-parts.ts';
import { I18n } from './lib/i18n/i18n.svelte.ts';
import './lib/ui/theme/theme.css';

const target = document.querySelector('#app');
if (!target) throw new Error('index.html has no #app');

loadAnewForMissingParts(() => location.reload());
const i18n = new I18n();
await i18n.start();
mount(App, { target, props: { i18n } });
