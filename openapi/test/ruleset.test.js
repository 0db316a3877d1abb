import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import spectral from '@stoplight/spectral-core';
import bundler from '@stoplight/spectral-ruleset-bundler/with-loader';
import { bad } from './bad.js';

const good = JSON.parse(fs.readFileSync(new URL('good.json', import.meta.url), 'utf8'));
const linter = new spectral.Spectral();
linter.setRuleset(
  await bundler.bundleAndLoadRuleset(fileURLToPath(new URL('../ruleset.yaml', import.meta.url)), {
    fs,
    fetch,
  }),
);

/** The rules that a document breaks, each once. */
async function broken(document) {
  const faults = await linter.run(document);
  return [...new Set(faults.map(({ code }) => code))];
}

const enabled = Object.values(linter.ruleset.rules).filter((rule) => rule.enabled);

test('the good document breaks no rule', async () => {
  assert.deepEqual(await broken(good), []);
});

test('every rule has a document that breaks it', () => {
  assert.deepEqual(enabled.map((rule) => rule.name).sort(), Object.keys(bad).sort());
});

for (const [rule, changes] of Object.entries(bad)) {
  describe(rule, () => {
    for (const [name, change] of Object.entries(changes)) {
      test(`fires on ${name}`, async () => {
        const document = structuredClone(good);
        change(document);
        const rules = await broken(document);
        assert.ok(rules.includes(rule), `it broke ${rules.join(', ') || 'no rule'}`);
      });
    }
  });
}
