import { expect, test } from '../../fixtures.ts';
import { envelopes, messagesOf, recordMessages, widgetFrame } from '../wire-recorder.ts';

const background = new Set(['onUserActivity', 'addGenericHandler']);

test('an agent takes a call in three clicks and sees the caller', async ({ page }) => {
  await page.goto('/');
  const panel = page.getByRole('region', { name: 'Communication panel' });
  await expect(panel).toHaveAttribute('data-mode', 'docked');
  const phone = page.frameLocator('iframe[title="Phone"]');
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();

  const toast = page.getByRole('alertdialog', { name: 'Incoming call' });
  await expect(toast).toContainText('Ada Whitcomb');
  await toast.getByRole('button', { name: 'Accept' }).click();

  const session = page
    .getByRole('tablist', { name: 'Sessions' })
    .getByRole('tab', { selected: true });
  await expect(session).toHaveAccessibleName(/^Ada Whitcomb/);
  await expect(page.getByRole('main').getByRole('heading', { name: 'Ada Whitcomb' })).toBeVisible();
  await expect(panel).toHaveAttribute('data-mode', 'docked');
  await expect(phone.getByRole('button', { name: 'End call' })).toBeVisible();
  await expect(toast).toBeHidden();
});

test("the call crosses the wire in exactly the product's messages", async ({ page, server }) => {
  await recordMessages(page);
  await page.goto('/');
  const phone = page.frameLocator('iframe[title="Phone"]');
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(phone.getByRole('button', { name: 'End call' })).toBeVisible();

  const host = await messagesOf(page);
  const widgetOrigin = new URL(server.origin).origin.replace('localhost', 'softphone.localhost');
  expect(new Set(host.map(({ origin }) => origin))).toEqual(new Set([widgetOrigin]));
  const requests = envelopes(host).filter(
    ({ messageType }) => messageType !== 'CIF_Response' && !background.has(messageType),
  );
  const named = (type: string) => requests.find(({ messageType }) => messageType === type);

  expect(named('notifyEvent')).toEqual({
    messageType: 'notifyEvent',
    messageData: {
      map: [
        ['eventType', null],
        ['correlationId', null],
        ['templateName', 'contoso_call_incoming'],
        ['templateParameters', expect.objectContaining({ customerName: 'Ada Whitcomb' })],
        ['templateNameResolver', null],
        ['customParams', null],
        ['messageNotificationType', null],
        ['notificationAction', null],
        ['cancellationToken', null],
      ],
    },
    messageCorrelationId: expect.stringMatching(/^[0-9a-z]{1,8}$/),
  });
  const created = named('createSession');
  expect(created?.messageData).toMatchObject({
    map: [
      ['input', { templateName: 'contoso_phone_session' }],
      ['context', expect.anything()],
      ['customerName', 'Ada Whitcomb'],
      ['correlationId', null],
      ['providerSessionId', null],
    ],
  });

  const widget = envelopes(await messagesOf(widgetFrame(page, 'softphone.localhost')));
  const reply = widget.find(
    ({ messageCorrelationId }) => messageCorrelationId === created?.messageCorrelationId,
  );
  expect(reply).toEqual({
    messageOutcome: 'success',
    messageData: { map: [['value', 'session-id-1']] },
    messageCorrelationId: created?.messageCorrelationId,
    messageType: 'CIF_Response',
  });
  const accepted = widget.find(
    ({ messageCorrelationId }) =>
      messageCorrelationId === named('notifyEvent')?.messageCorrelationId,
  );
  expect(accepted?.messageData).toEqual({
    map: [
      [
        'value',
        {
          map: [
            ['actionName', 'Accept'],
            ['responseReason', 'Accept'],
          ],
        },
      ],
    ],
  });
  const switched = widget.find(({ messageType }) => messageType === 'onSessionSwitched');
  expect(JSON.parse(String(switched?.messageData))).toMatchObject({
    sessionId: 'session-id-1',
    focused: true,
  });
  expect(widget.indexOf(switched!)).toBeGreaterThan(widget.indexOf(reply!));
});

test('the end of a call is saved as a phone call record', async ({ page }) => {
  await page.goto('/');
  const phone = page.frameLocator('iframe[title="Phone"]');
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
  await page.getByRole('button', { name: 'Accept' }).click();
  await phone.getByRole('button', { name: 'End call' }).click();
  await phone.getByRole('button', { name: 'Save and finish' }).click();
  await expect(phone.getByRole('button', { name: 'Simulate incoming call' })).toBeVisible();
  await page.getByRole('button', { name: 'Simulator console' }).click();
  const traffic = page
    .getByRole('region', { name: 'Simulator console' })
    .getByRole('grid', { name: 'Traffic' });
  await expect(traffic.getByText('createrecord').first()).toBeVisible();
});

test('a rejected call opens nothing', async ({ page }) => {
  await page.goto('/');
  const phone = page.frameLocator('iframe[title="Phone"]');
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Reject' }).click();
  await expect(phone.getByRole('button', { name: 'Simulate incoming call' })).toBeVisible();
  await expect(page.getByRole('tablist', { name: 'Sessions' }).getByRole('tab')).toHaveCount(1);
});

test('an unknown caller gets a session named by the number and an empty contact form', async ({
  page,
}) => {
  await page.goto('/');
  const phone = page.frameLocator('iframe[title="Phone"]');
  await phone.getByRole('textbox', { name: 'Phone number' }).fill('+1 555 0177');
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
  await page.getByRole('button', { name: 'Accept' }).click();
  const session = page
    .getByRole('tablist', { name: 'Sessions' })
    .getByRole('tab', { selected: true });
  await expect(session).toHaveAccessibleName(/^\+1 555 0177/);
  await expect(page.getByRole('main').getByRole('heading', { name: /New contact/i })).toBeVisible();
});
