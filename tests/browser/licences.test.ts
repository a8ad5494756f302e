import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the published site names the licence of everything that it contains', () => {
  const licences = readFileSync('public/licences.txt', 'utf8');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  for (const name of Object.keys(dependencies)) expect(licences).toContain(`${name} (`);
  expect(licences).toContain('SIL OPEN FONT LICENSE');
  expect(licences).toContain('Mark DiMarco');
});
