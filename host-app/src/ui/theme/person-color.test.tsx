import { useAvatar_unstable } from '@fluentui/react-components';
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { personColor } from './person-color.ts';
import { createThemes } from './themes.ts';

afterEach(cleanup);

const names = [
  'Ada Whitcomb',
  'Alex Rivera',
  'ørsted ålborg',
  '+1 555 0100',
  '…',
  ...Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `${letter} Example of a longer name`),
];

test.each(names)('%s has the color of a colorful avatar of Fluent', (name) => {
  const { result } = renderHook(() => useAvatar_unstable({ name, color: 'colorful' }, null));
  const color = result.current.color.replaceAll(/(?:^|-)(\w)/g, (_match, letter: string) =>
    letter.toUpperCase(),
  );
  expect(personColor(name)).toEqual({
    backgroundColor: `var(--colorPalette${color}Background2)`,
    color: `var(--colorPalette${color}Foreground2)`,
  });
});

test.each(['light', 'dark', 'highContrast'] as const)('the theme %s has each color', (theme) => {
  const known: object = createThemes()[theme];
  const asked = Array.from({ length: 400 }, (_each, index) => personColor(`Person ${index * 7}`))
    .flatMap(({ backgroundColor, color }) => [backgroundColor, color])
    .map((color) => color.slice('var(--'.length, -1));
  expect(new Set(asked).size).toBe(60);
  expect(asked.filter((token) => !Object.hasOwn(known, token))).toEqual([]);
});
