import { isList, isObject } from '../config/json-shape.ts';
import type { Step } from './driver-schema.ts';

/** Values for the placeholders of a driver, such as `{from}`. */
export type Words = Readonly<Record<string, string>>;

/** Values where no story gives others, as in `sidetone check`. */
export const usualWords: Words = {
  from: '+1 555 0100',
  who: 'Ada Whitcomb',
  to: 'Sam Okafor',
  notes: 'Checked',
  moment: 'start',
};

/** The step with values in place of its placeholders; unknown placeholders stay. */
export function fillStep(step: Step, words: Words): Step {
  const { click, fill, text, event, request } = step;
  return {
    ...step,
    ...(click === undefined ? {} : { click: fillText(click, words) }),
    ...(fill === undefined ? {} : { fill: fillText(fill, words) }),
    ...(text === undefined ? {} : { text: fillText(text, words) }),
    ...(event === undefined ? {} : { event: fillText(event, words) }),
    ...('detail' in step ? { detail: fillValue(step.detail, words) } : {}),
    ...('message' in step ? { message: fillValue(step.message, words) } : {}),
    ...(request === undefined
      ? {}
      : {
          request: {
            ...request,
            url: fillText(request.url, words, encodeURIComponent),
            ...('body' in request ? { body: fillValue(request.body, words) } : {}),
          },
        }),
  };
}

/** Puts words in the places of a text that name them; a name without a word stays. */
export function fillText(
  text: string,
  words: Words,
  write: (word: string) => string = (word) => word,
): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const word = words[name];
    return word === undefined ? whole : write(word);
  });
}

function fillValue(value: unknown, words: Words): unknown {
  if (typeof value === 'string') return fillText(value, words);
  if (isList(value)) return value.map((item) => fillValue(item, words));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fillValue(item, words)] as const),
  );
}
