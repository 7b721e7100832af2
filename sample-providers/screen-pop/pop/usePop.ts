import type { Cif } from 'provider-sdk';
import { useEffect, useState } from 'react';
import { explain } from '../../widget-shell/explain.ts';
import type { Note } from '../../widget-shell/note.ts';
import { showPanelAtHome } from '../../widget-shell/show-panel-at-home.ts';
import {
  askForCase,
  askForNote,
  askForPerson,
  createPerson,
  findPeople,
  showCase,
  showPeople,
  showPerson,
  type CaseReference,
  type Person,
} from './pop-screen.ts';
import { known, popOf, type Pop } from './pop.ts';

export type PopCommands = ReturnType<typeof usePop>['commands'];

/** The sequence of steps, and the texts for refusals. */
export const usePop = (cif: Cif) => {
  const [pop, setPop] = useState<Pop>({ step: 'idle' });
  const [note, setNote] = useState<Note>();
  const [clicked, setClicked] = useState('');

  useEffect(() => {
    void showPanelAtHome(cif);
    const stops = [
      cif.on('onSessionClosed', () => setPop({ step: 'idle' })),
      cif.on('onclicktoact', ({ value }) => setClicked(value)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [cif]);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setNote(undefined);
    try {
      await work();
    } catch (error) {
      setNote({ intent: 'error', text: explain(error) });
    }
  };

  const meet = async (number: string, person: Person): Promise<void> => {
    setPop(known(number, person));
    await cif.setSessionTitle({ caller: person.name });
  };

  const commands = {
    call: (number: string) =>
      attempt(async () => {
        setPop({ step: 'looking', number });
        const people = await findPeople(cif, number);
        const [only] = people;
        const caller = people.length === 1 && only ? only.name : number;
        await cif.createSession({
          templateName: 'contoso_pop_session',
          templateParameters: { caller },
        });
        setPop(popOf(number, people));
        await showPeople(cif, number, people.length);
      }),
    choose: (number: string, person: Person) =>
      attempt(async () => {
        await meet(number, person);
        await showPerson(cif, person);
      }),
    fillForm: (number: string) => attempt(() => askForPerson(cif, number)),
    create: (number: string, firstname: string, lastname: string) =>
      attempt(async () => {
        const person = await createPerson(cif, { firstname, lastname, number });
        await meet(number, person);
        await showPerson(cif, person);
      }),
    open: (person: Person) => attempt(() => showPerson(cif, person)),
    openCase: (reference: CaseReference) => attempt(() => showCase(cif, reference)),
    newCase: (person: Person) =>
      attempt(async () => {
        const made = await askForCase(cif, person);
        if (!made) return;
        setPop((now) => (now.step === 'known' ? { ...now, cases: [...now.cases, made] } : now));
        await showCase(cif, made);
      }),
    note: (person: Person) =>
      attempt(async () => {
        if ((await askForNote(cif, person)) === undefined) return;
        setPop((now) => (now.step === 'known' ? { ...now, notes: now.notes + 1 } : now));
      }),
    finish: () => setPop({ step: 'idle' }),
    dismiss: () => setNote(undefined),
  };
  return { pop, note, clicked, commands };
};
