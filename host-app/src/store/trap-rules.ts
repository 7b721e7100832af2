/** Rules that published code often breaks; each has a row in docs/traps.md. */
export const trapRules: ReadonlySet<string> = new Set(
  (
    'RC1 RC4 EV6 EV7 EV11 SE2 SE4 SE8 SE11 SE12 SE23 WR9 WR12 WR13 WR16 BT4 WR19 WR21 NT22 NT21 ' +
    'PN1 PN4 TB15 TP10 EN9 XP3'
  ).split(' '),
);
