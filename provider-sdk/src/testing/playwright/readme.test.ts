import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const repository = new URL('../../../../', import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, repository), 'utf8');
}

test('the first test of the README is one that runs with every test run', () => {
  const first = read('e2e/tests/kit/first-test.spec.ts');
  expect(read('provider-sdk/README.md')).toContain(`\`\`\`ts\n${first}\`\`\``);
  expect(first.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
});
