import { readXml } from './node-xml.ts';
import { runFetch, type AnswerFetch } from './run-fetch.ts';

/** FetchXML without a browser. */
export const answerFetch: AnswerFetch = (context, setName, source) =>
  runFetch(context, setName, source, readXml);
