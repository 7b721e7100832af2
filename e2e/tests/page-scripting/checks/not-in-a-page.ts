/** Checks that do not run in a page, and why. Their tests run without a browser. */
export const notInAPage: Readonly<Record<string, string>> = {
  N2: 'A gap: the tests of openForm and of the draft of a form cover it in parts.',
  N3: 'A gap: the tests of openForm and of quick create cover it in parts.',
  H2: 'A program calls: code of a page always names its workspace.',
  H3: 'A program writes: the stories of back ends do, and read the screen.',
  H5: 'No workspace is open, so there is no page either.',
  H40: 'The callers are pages of other origins, which have their own story.',
  H41: 'A browser always names the host that it has called.',
  H43: 'The page that would ask is the one that is closed.',
};
