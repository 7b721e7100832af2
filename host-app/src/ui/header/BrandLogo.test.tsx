import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ShellContext, type Logo, type ShellServices } from '../shell/shell-context.ts';
import { themes } from '../theme/themes.ts';
import { BrandLogo } from './BrandLogo.tsx';

afterEach(cleanup);

function showLogo(logo: Logo) {
  const services: ShellServices = {
    theme: { name: 'light', choice: 'light', choose: () => undefined },
    themes,
    logo,
    isPresented: false,
    ringTone: { isOn: false, choose: () => undefined },
    isConsoleOpen: false,
    setConsoleOpen: () => undefined,
    openConsoleAt: () => undefined,
  };
  const { container } = render(
    <ShellContext value={services}>
      <BrandLogo />
    </ShellContext>,
  );
  return container;
}

test.each([
  ['https://example.org/brand.svg', 'https://example.org/brand.svg'],
  ['./brand.svg', 'sidetone/logo'],
  ['javascript:alert(1)//.svg', 'sidetone/logo'],
])('the logo %s is only an image, from %s', (logo, source) => {
  const { children } = showLogo(logo);
  expect(Array.from(children, ({ tagName }) => tagName)).toEqual(['IMG']);
  expect(children[0]?.getAttribute('src')).toBe(source);
});

test('an image that does not load leaves no broken mark', () => {
  const container = showLogo('https://example.org/nothing.png');
  const image = container.querySelector('img');
  if (image) fireEvent.error(image);
  expect(image).not.toBeNull();
  expect(container.innerHTML).toBe('');
});
