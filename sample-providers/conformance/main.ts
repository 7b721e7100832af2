import { hostCases, listCases } from 'provider-sdk/testing';
import { createBoard } from './board.ts';
import { createDriver, type Driver } from './driver.ts';
import { createTrace } from './trace.ts';
import { openVerdicts } from './verdicts.ts';

declare global {
  interface Window {
    /** Functions for a browser driver. */
    conformance?: Driver;
  }
}

const verdicts = openVerdicts();
const trace = createTrace();
const board = createBoard(listCases(hostCases));
board.show(verdicts.all());
document.body.append(trace.element, board.element);

const driver = createDriver({
  trace,
  report: (given) => {
    verdicts.add(given);
    board.show(verdicts.all());
  },
});

window.conformance = driver;

// For people who open the sample by hand: the panel starts hidden.
if (new URLSearchParams(location.search).has('show')) void driver.call('setMode', [1]);
