import { readXml } from './browser-xml.ts';
import { runFetch, type AnswerFetch } from './run-fetch.ts';

/** FetchXML in a browser; loaded on first use. */
export const answerFetch: AnswerFetch = (context, setName, source) =>
  runFetch(context, setName, source, readXml);
