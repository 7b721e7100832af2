import { describe, expect, it } from 'vitest';
import { themes, type Theme } from './themes.ts';

const known = /\{(?:amount|savings|meter|street|at|city|day|upcoming|reading|colleague)\}/g;
const relativeDay = /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening))\b/i;
const monthAlone =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/;

const allTexts = ({ titles, description, calls, mail, task, note }: Theme): readonly string[] => [
  ...titles,
  description,
  ...calls,
  ...mail,
  task,
  ...note,
];

describe.each(themes.map((theme) => [theme.titles[0] ?? '', theme] as const))(
  '%s',
  (_name, theme) => {
    it('uses known placeholders only', () => {
      for (const text of allTexts(theme)) expect(text.replaceAll(known, '')).not.toMatch(/[{}]/);
    });

    it('names no month by itself, since only a day moves with the sample day', () => {
      expect(allTexts(theme).filter((text) => monthAlone.test(text))).toEqual([]);
    });

    it('names no relative day in texts that may be days later than the case', () => {
      const later = [...theme.calls, ...theme.mail, theme.task];
      expect(later.filter((text) => relativeDay.test(text))).toEqual([]);
    });
  },
);

it.each([
  ['relative day', relativeDay, 'A technician came this afternoon.'],
  ['month by itself', monthAlone, 'My July bill'],
])('a planted %s is found', (_kind, pattern, text) => {
  expect(text).toMatch(pattern);
});
