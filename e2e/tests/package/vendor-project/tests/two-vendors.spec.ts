import { expect, test } from './acme.ts';

const port = Number(process.env['WIDGET_PORT'] ?? 3000);

test.use({
  config: {
    providers: ['acme', 'other'].map((name) => ({
      uniqueName: `${name}_phone`,
      label: name,
      channelUrl: `http://${name}.localhost:${port}/?name=${name}`,
    })),
  },
});

test('each of two vendors has its own calls and its own storage', async ({
  acme,
  provider,
  workspace,
}) => {
  const other = provider('other_phone');
  await acme.ring('+1 555 0178');
  await workspace.toast('Incoming call').accept();
  await expect(workspace.session('+1 555 0178').tab).toBeVisible();
  await expect(acme.provider).toHaveCalled('createSession');
  await expect(other).not.toHaveCalled('createSession');
  await expect(other.page.getByRole('status')).toHaveText('Ready: other phone');
});
