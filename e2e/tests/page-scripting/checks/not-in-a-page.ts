/** Checks that no code of a page can run, and why. Their tests call the server from a program. */
export const notInAPage: Readonly<Record<string, string>> = {
  H2: 'A program calls: code of a page always names its workspace.',
  H3: 'A program writes: the stories of back ends do, and read the screen.',
  H5: 'No workspace is open, so there is no page either.',
  H40: 'The callers are pages of other origins, which have their own story.',
  H41: 'A browser always names the host that it has called.',
  H43: 'The page that would ask is the one that is closed.',
};
