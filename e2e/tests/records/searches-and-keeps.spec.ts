import { expect, test } from '../../fixtures.ts';

function widgetPage(org: string, script: string): string {
  return `<!doctype html>
<script>
  function say(text) { document.getElementById('log').innerText += text + '\\n'; }
  window.addEventListener('CIFInitDone', function () { var CIF = Microsoft.CIFramework; ${script} });
</script>
<script src="${org}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${org}" data-cifid="CIFMainLibrary"></script>
<pre id="log"></pre>`;
}

const searches = `
  var filter = encodeURIComponent("startswith(fullname,'Ada') and statecode eq 0");
  CIF.searchAndOpenRecords('contact', '?$select=fullname,telephone1&$filter=' + filter, true)
    .then(function (r) { say('found ' + JSON.parse(r)[0].fullname); });
  CIF.searchAndOpenRecords('contact', '?$filter=fulname eq %27Ada%27', true)
    .then(null, function (e) { say('failed ' + JSON.parse(e).message); });`;

test('[SR3] [RC1] a page that encodes its filter reads the first match, and a misspelled column is explained', async ({
  page,
  openStranger,
}) => {
  const log = (await openStranger((org) => widgetPage(org, searches))).locator('#log');
  await expect(log).toContainText('found Ada Whitcomb');
  await expect(log).toContainText(
    "failed Could not find a property named 'fulname' on type 'Microsoft.Dynamics.CRM.contact'.",
  );
  await page.getByRole('button', { name: 'Simulator console' }).click();
  const console = page.getByRole('region', { name: 'Simulator console' });
  await console.getByRole('tab', { name: /Diagnostics/ }).click();
  await expect(console).toContainText("property named 'fulname'");
  await expect(console).toContainText('Did you mean "fullname"?');
});

const keeps = `
  CIF.searchAndOpenRecords('contact', "?$filter=lastname eq 'Keepsake'", true).then(function (r) {
    var known = JSON.parse(r)[0];
    if (known) return say('kept ' + known.fullname);
    CIF.createRecord('contact', '{"firstname":"Kim","lastname":"Keepsake"}').then(function () { say('created'); });
  });`;

test('[RC10] with kept records in the config, a record that a widget created survives a reload', async ({
  page,
  openStranger,
}) => {
  const widget = await openStranger((org) => widgetPage(org, keeps), { keepRecords: true });
  const log = widget.locator('#log');
  await expect(log).toContainText('created');
  await page.reload();
  await expect(log).toContainText('kept Kim Keepsake');
});
