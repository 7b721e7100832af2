// @ts-check
/// <reference types="provider-sdk/types" />

/** @param {unknown} text */
function say(text) {
  document.querySelector('#log')?.append(`${text}\n`);
}

window.addEventListener('CIFInitDone', async ({ detail }) => {
  const cif = Microsoft.CIFramework;
  say(`host ${detail[0]}`);
  say(`mode ${await cif.getMode()}`);
  const environment = JSON.parse(await cif.getEnvironment());
  say(`user ${environment.username}`);
  const id = await cif.createSession({
    templateName: 'contoso_phone_session',
    templateParameters: { customerName: 'Ada Whitcomb', contactId: '' },
  });
  const session = await cif.getSession(id);
  // @ts-expect-error a Map has no such member
  say(`misread ${session.sessionId}`);
  say(`session ${session.get('sessionId')} ${session.get('focused')}`);
});
