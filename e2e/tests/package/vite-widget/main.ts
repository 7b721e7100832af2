import { connect, isCifError, type Session } from 'provider-sdk';

function say(text: string): void {
  document.querySelector('#log')?.append(`${text}\n`);
}

const cif = await connect();

cif.on('onSessionSwitched', ({ sessionId, focused }) => say(`switched ${sessionId} ${focused}`));

const { username } = await cif.getEnvironment();
say(`user ${username}`);

// @ts-expect-error a mode is 0, 1 or 2
await cif.setMode('sideways').catch((error: unknown) => {
  if (isCifError(error, 'INVALID_ARGUMENT')) say(`refused with ${error.code}`);
});

document.querySelector('button')?.addEventListener('click', () => void openSession());

async function openSession(): Promise<void> {
  const templateParameters = { customerName: 'Ada Whitcomb', contactId: '' };
  const id = await cif.createSession({
    templateName: 'contoso_phone_session',
    templateParameters,
  });
  const session: Session = await cif.getSession(id);
  // @ts-expect-error the client gives an object; only the library gives a Map
  void session.get;
  say(`session ${session.sessionId} ${session.focused}`);
}
