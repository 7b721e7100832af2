import type { Presenter } from '../../scenarios/presenter.ts';
import { openStageDoor, type Order } from './remote-channel.ts';

/** Lets a remote in another window control the story. */
export function followRemote(presenter: Presenter): void {
  const door = openStageDoor();
  const tell = (): void => {
    const { beats, lastReturn, delay, note, nextLine, ...stage } = presenter.read();
    door.send({
      ...stage,
      beats: [...beats],
      isHidden: document.hidden,
      ...(lastReturn === undefined ? {} : { lastReturn }),
      ...(delay === undefined ? {} : { delay }),
      ...(note === undefined ? {} : { note }),
      ...(nextLine === undefined ? {} : { nextLine }),
    });
  };
  door.listen((order) => {
    obey(presenter, order);
    if (order.order === 'tell') tell();
  });
  presenter.subscribe(tell);
  document.addEventListener('visibilitychange', tell);
  tell();
}

function obey(presenter: Presenter, order: Order): void {
  switch (order.order) {
    case 'next':
      return void presenter.next();
    case 'skip':
      return void presenter.skip();
    case 'go back':
      return presenter.goBack(order.beat);
    case 'captions':
      return presenter.showCaption(order.isShown);
    case 'calm':
      return presenter.calm(order.isCalm);
    case 'ring':
      return presenter.ring();
    case 'tell':
    // A remote that has just opened needs the current state.
  }
}
