import { expect, test } from '../../fixtures.ts';

// Written like pages in the field: var, callbacks of `then`, JSON strings, a handler that returns
// nothing. Only the address of the organization is filled in.
function strangersPage(org: string): string {
  return `<!doctype html>
<html><head>
<script>
  var log = [];
  function say(text) { log.push(text); document.getElementById('log').innerText = log.join('\\n'); }
  window.addEventListener('CIFInitDone', function () {
    var CIF = window.Microsoft.CIFramework;
    CIF.setMode(1).then(function (mode) { say('mode ' + mode); }, function (e) { say('error ' + e.get('message')); });
    CIF.getEnvironment().then(function (res) { say('user ' + JSON.parse(res).username); });
    CIF.addHandler('onSessionSwitched', function (eventData) {
      var data = JSON.parse(eventData);
      say('switched ' + data.sessionId + ' ' + data.focused);
    });
    CIF.searchAndOpenRecords('contact', "?$select=fullname&$filter=" + encodeURIComponent("telephone1 eq '+1 555 0100'"), true)
      .then(function (res) { say('found ' + JSON.parse(res)[0].fullname); });
  });
  function ring() {
    Microsoft.CIFramework.notifyEvent({ templateName: 'contoso_call_incoming', templateParameters: { customerName: 'Ada Whitcomb' } })
      .then(function (res) {
        if (JSON.parse(res).actionName !== 'Accept') return;
        return Microsoft.CIFramework.createSession({ templateName: 'contoso_phone_session', templateParameters: { customerName: 'Ada Whitcomb', contactId: '' } });
      })
      .then(function (id) { say('session ' + id); return Microsoft.CIFramework.getSession(id); })
      .then(function (session) { say('focused ' + session.get('focused')); });
  }
</script>
<script type="text/javascript" src="${org}/WebResources/Widget/msdyn_ciLibrary.js"
  data-crmurl="${org}" data-cifid="CIFMainLibrary"></script>
</head>
<body><button onclick="ring()">Ring</button><pre id="log"></pre></body></html>`;
}

test('a page written for the product runs from another port with a five-line config', async ({
  page,
  openStranger,
}) => {
  const widget = await openStranger(strangersPage);
  const log = widget.locator('#log');
  await expect(log).toContainText('mode 1');
  await expect(log).toContainText('user Alex Rivera');
  await expect(log).toContainText('found Ada Whitcomb');
  await widget.getByRole('button', { name: 'Ring' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click();
  await expect(log).toContainText('session session-id-1');
  await expect(log).toContainText('switched session-id-1 true');
  await expect(log).toContainText('focused true');
});

for (const [how, tag] of [
  [
    'without any attribute',
    (org: string) => `<script src="${org}//Webresources/Widget/msdyn_ciLibrary.js"></script>`,
  ],
  [
    'twice in one page',
    (org: string) =>
      `<script src="${org}/webresources/Widget/msdyn_ciLibrary.js"></script>`.repeat(2),
  ],
  [
    'by a script',
    (org: string) =>
      `<script>var s = document.createElement('script'); s.src = '${org}/webresources/widget/MSDYN_CILIBRARY.JS';
     s.setAttribute('data-crmurl', '${org}'); s.setAttribute('data-cifid', 'CIFMainLibrary'); document.head.appendChild(s);</script>`,
  ],
] as const) {
  test(`[WR16] the library works when it is loaded ${how}`, async ({ openStranger }) => {
    const widget = await openStranger(
      (org) => `<!doctype html><pre id="log"></pre><script>
      var calls = 0;
      addEventListener('CIFInitDone', function () {
        if (calls++) return;
        Microsoft.CIFramework.getMode().then(function (mode) { document.getElementById('log').innerText = 'mode ' + mode; });
      });</script>${tag(org)}`,
    );
    await expect(widget.locator('#log')).toHaveText('mode 2');
  });
}
