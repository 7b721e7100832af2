import { expect, test } from '../../fixtures.ts';
import { envelopes, messagesOf, recordMessages, widgetFrame } from '../wire-recorder.ts';

test('[WR1] junk from a widget is survived, answered as specified, and logged', async ({
  page,
}) => {
  await recordMessages(page);
  await page.goto('/');
  const phone = page.frameLocator('iframe[title="Phone"]');
  await expect(phone.getByRole('button', { name: 'Simulate incoming call' })).toBeVisible();
  const widget = widgetFrame(page, 'softphone.localhost');
  await widget.evaluate(() => {
    const host = window.top;
    const origin = location.origin.replace('softphone.', '');
    const junk: unknown[] = [
      null,
      'text',
      42,
      [],
      {},
      { messageType: 'setmode' },
      { messageType: 'setmode', messageData: { value: 2 }, messageCorrelationId: 'no-map' },
      {
        messageType: 'setMode',
        messageData: new Map([['value', 2]]),
        messageCorrelationId: 'unknown',
      },
      { messageType: 'setmode', messageData: new Map([['value', 9]]), messageCorrelationId: 'bad' },
      { messageOutcome: 'success', messageData: new Map(), messageCorrelationId: 'stray' },
    ];
    for (const message of junk) host?.postMessage(message, origin);
  });
  await expect
    .poll(async () =>
      envelopes(await messagesOf(widget)).map(({ messageCorrelationId }) => messageCorrelationId),
    )
    .toEqual(expect.arrayContaining(['unknown', 'bad']));
  const answers = envelopes(await messagesOf(widget)).filter(({ messageCorrelationId }) =>
    ['no-map', 'unknown', 'bad', 'stray'].includes(messageCorrelationId),
  );
  expect(answers).toEqual([
    {
      messageOutcome: 'success',
      messageData: {
        map: [
          ['message', 'No handlers found to process the request.'],
          ['msdyn_name', null],
        ],
      },
      messageCorrelationId: 'unknown',
      messageType: 'CIF_Response',
    },
    {
      messageOutcome: 'failure',
      messageData: {
        map: [
          ['message', expect.stringContaining('expected 0, 1, 2, got 9')],
          ['msdyn_name', null],
        ],
      },
      messageCorrelationId: 'bad',
      messageType: 'CIF_Response',
    },
  ]);
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.getByRole('button', { name: 'Simulator console' }).click();
  const console = page.getByRole('region', { name: 'Simulator console' });
  await console.getByRole('tab', { name: /Diagnostics/ }).click();
  for (const rule of ['WR1', 'WR2', 'WR4', 'WR5', 'WR6']) {
    await expect(
      console.getByRole('cell', { name: new RegExp(`^${rule} `) }).first(),
    ).toBeVisible();
  }
});

test('[HO1] a frame that is not a provider and a foreign origin are refused', async ({
  page,
  server,
  servePages,
}) => {
  const stranger = await servePages({
    '/': `<!doctype html><script>
      addEventListener('message', function (e) { document.body.innerText = e.data.messageOutcome + ': ' + e.data.messageData.get('message'); });
      parent.postMessage({ messageType: 'setmode', messageData: new Map([['value', 2]]), messageCorrelationId: 'q' }, '${server.origin}');
    </script><body>`,
  });
  await page.goto('/');
  const panel = page.getByRole('region', { name: 'Communication panel' });
  await expect(panel).toHaveAttribute('data-mode', 'docked');
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.title = 'stranger';
    document.body.append(frame);
  }, stranger);
  await expect(page.frameLocator('iframe[title="stranger"]').locator('body')).toHaveText(
    'failure: Sender domain is not a recognized or is invalid and hence the message cant be processed',
  );
  await expect(panel).toHaveAttribute('data-mode', 'docked');
});
