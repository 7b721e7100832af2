/** Style of the HTML report, in light and dark colors. */
export const htmlStyle = `
:root { color-scheme: light dark; --line: #d1d1d1; --quiet: #616161; --back: #fff; --card: #fafafa; }
@media (prefers-color-scheme: dark) {
  :root { --line: #4a4a4a; --quiet: #b3b3b3; --back: #1f1f1f; --card: #292929; }
}
body { margin: 0; background: var(--back); font: 15px/1.5 system-ui, 'Segoe UI', sans-serif; }
main { max-width: 1000px; margin: 0 auto; padding: 24px; }
h1 { font-size: 24px; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 20px; margin: 40px 0 12px; }
h3 { font-size: 16px; margin: 0 0 8px; }
code { font: 13px ui-monospace, Consolas, monospace; color: var(--quiet); overflow-wrap: anywhere; }
.quiet, figcaption, small, summary { color: var(--quiet); }
.mark { display: inline-block; padding: 0 8px; border-radius: 4px; color: #fff; font-size: 13px; font-weight: 600; vertical-align: 2px; white-space: nowrap; }
.mark.failed { background: #b10e1c; }
.mark.warned { background: #8a5a00; }
.mark.passed { background: #0e700e; }
.mark.not-exercised { background: #616161; }
.numbers { display: flex; flex-wrap: wrap; gap: 12px; margin: 16px 0; }
.number { border: 1px solid var(--line); border-radius: 6px; padding: 8px 16px; background: var(--card); }
.number b { font-size: 22px; margin-right: 4px; }
section { border: 1px solid var(--line); border-radius: 8px; padding: 16px; margin: 0 0 16px; background: var(--card); }
article + article { border-top: 1px solid var(--line); margin-top: 12px; padding-top: 4px; }
.message { font-weight: 600; }
p { margin: 8px 0; overflow-wrap: anywhere; }
figure { margin: 16px 0 0; }
img { max-width: 100%; border: 1px solid var(--line); border-radius: 4px; display: block; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid var(--line); padding: 6px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { white-space: nowrap; font-weight: 600; }
.traffic td { font: 12px/1.4 ui-monospace, Consolas, monospace; }
.traffic td:nth-child(-n + 2) { white-space: nowrap; }
.traffic td:last-child { min-width: 80px; }
`;
