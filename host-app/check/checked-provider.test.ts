import { expect, test } from 'vitest';
import { parseConfig } from '../src/config/parse-config.ts';
import { withOnlyWidget } from './checked-provider.ts';

const config = parseConfig({
  providers: [
    { uniqueName: 'acme_chat', channelUrl: 'http://chat.localhost:3000/' },
    {
      uniqueName: 'acme_phone',
      channelUrl: 'http://phone.localhost:3000/widget.html',
      customParams: 'region=eu',
      state: 'Inactive',
    },
  ],
});

test('[VD9] the widget is alone, with the settings that the config has for its address', () => {
  const { providers } = withOnlyWidget(config, 'http://phone.localhost:3000/widget.html');
  expect(providers).toHaveLength(1);
  expect(providers[0]).toMatchObject({
    uniqueName: 'acme_phone',
    customParams: 'region=eu',
    state: 'Active',
  });
});

test('[VD9] an address that the config does not have gets a provider of its own', () => {
  const { providers } = withOnlyWidget(config, 'http://other.localhost:3000/');
  expect(providers.map(({ channelUrl }) => channelUrl)).toEqual(['http://other.localhost:3000/']);
});
