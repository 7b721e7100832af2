// A vendor's widget: a separate page that keeps a few things in the browser and calls the library.
const wishes = new URLSearchParams(location.search);
const fault = wishes.get('fault');
const element = (id) => document.getElementById(id);
const say = (text) => {
  element('status').textContent = text;
};
const textOf = (error) => (error instanceof Map ? error.get('message') : String(error));
const framework = () => Microsoft.CIFramework;

window.addEventListener('CIFInitDone', () => {
  start().catch((error) => say(`Not started: ${textOf(error)}`));
});

async function start() {
  const device = localStorage.getItem('device') ?? `${wishes.get('name') ?? 'desk'} phone`;
  localStorage.setItem('device', device);
  if (fault === 'refused first call') await framework().setMode(7);
  // Refused to a vendor beside another one while it owns no session.
  await framework()
    .setMode(1)
    .catch(() => undefined);
  framework().addHandler('onclicktoact', (text) => {
    say(`Dialing ${JSON.parse(text).value}`);
    return fault === 'unreturned promise' ? undefined : Promise.resolve();
  });
  // Messages from the vendor's telephone system.
  window.addEventListener('incoming', ({ detail }) => {
    ring(detail).catch((error) => say(textOf(error)));
  });
  say(`Ready: ${device}`);
}

async function ring(number) {
  say('Ringing');
  localStorage.setItem('last number', number);
  const answer = await framework().notifyEvent({
    templateName:
      fault === 'misspelled template' ? 'contoso_call_incomming' : 'contoso_call_incoming',
    templateParameters: { customerName: number, number, queue: 'Sales', contactId: '' },
  });
  const { actionName, responseReason } = JSON.parse(answer);
  if (actionName !== 'Accept') return say(`Not taken: ${responseReason}`);
  if (!(await framework().canCreateSession())) return say('No room for another session');
  const filter = `$filter=telephone1 eq '${encodeURIComponent(number)}'`;
  const query = `?$select=fullname,contactid&${filter}`;
  const found = Object.values(
    JSON.parse(await framework().searchAndOpenRecords('contact', query, true)),
  );
  if (found.length <= 1) return open(found[0], number);
  say(`${found.length} customers have this number`);
  element('matches').replaceChildren(...found.map((customer) => choice(customer, number)));
}

function choice(customer, number) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.textContent = customer.fullname;
  button.addEventListener('click', () => {
    open(customer, number).catch((error) => say(textOf(error)));
  });
  item.append(button);
  return item;
}

async function open(customer, number) {
  element('matches').replaceChildren();
  await framework().createSession({
    templateName: 'contoso_phone_session',
    templateParameters: {
      customerName: customer?.fullname ?? number,
      contactId: customer?.contactid ?? '',
    },
  });
  say(`Talking to ${customer?.fullname ?? number}`);
}
