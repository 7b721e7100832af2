import { sizes, type Chapter, type Picture } from './picture.ts';

/** The index page of the gallery. */
export function indexOf(chapters: readonly Chapter[]): string {
  const count = chapters.reduce((sum, { pictures }) => sum + pictures.length, 0);
  const head = `# Pictures

The workspace in ${count} states, four themes and five sizes. \`npm run pictures\` retakes the pictures; those of
unchanged screens stay the same.
`;
  return [head, ...chapters.map(chapterText)].join('\n');
}

function chapterText({ title, pictures }: Chapter): string {
  return `## ${title}\n\n${pictures.map(pictureText).join('\n')}`;
}

function pictureText({ name, says, size = 'usual', look = 'light' }: Picture): string {
  const { width, height } = sizes[size];
  const window = size === 'zoomed' ? '1440x900 at 200 percent' : `${width}x${height}`;
  return `**${says}** ${window}, ${look}.\n\n![${says}](${name}.png)\n`;
}
