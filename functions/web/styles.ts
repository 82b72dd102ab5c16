/**
 * The style sheet of all pages. Logical properties throughout, so that right-to-left needs no rules of its own; nothing is
 * wider than 320 px has room for.
 */
export const CSS = `
:root {
  color-scheme: light dark;
  --ink: #1d2327; --soft: #545f67; --paper: #fbfaf8; --card: #ffffff; --line: #d9d5cd; --accent: #0b5c73;
  --good: #1c6b3f; --warn: #855100; --bad: #a32a20;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e7e5e0; --soft: #a9b0b5; --paper: #15191c; --card: #1d2327; --line: #3a4349; --accent: #7cc8de;
    --good: #7fd1a0; --warn: #e8b85a; --bad: #ff9d92;
  }
}
* { box-sizing: border-box; }
html { font: 1.0625rem/1.6 system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif; }
html, body { background: var(--paper); color: var(--ink); }
body { margin: 0; overflow-wrap: anywhere; }
:lang(ar) { line-height: 1.8; }
header.site, main, footer.site { max-inline-size: 62rem; margin-inline: auto; padding-inline: 1.25rem; }
header.site {
  display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline;
  padding-block: 1rem; border-block-end: 1px solid var(--line);
}
header.site .name { margin: 0; font-weight: 650; }
header.site ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
header.site nav a { display: inline-block; padding-block: .25rem; }
header.site a[aria-current] { color: var(--ink); text-decoration: none; border-block-end: 2px solid var(--accent); }
ul.languages { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.languages a { display: inline-block; padding-block: .25rem; }
.languages a[aria-current] { color: inherit; text-decoration: none; }
main { padding-block: 1.5rem 3rem; }
main:focus { outline: none; }
footer.site { padding-block: 1rem 2rem; border-block-start: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -4rem; padding: .5rem 1rem; background: var(--card); }
.skip:focus { inset-block-start: .5rem; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h1 { font-size: 1.6rem; line-height: 1.25; margin-block: 0 .75rem; }
h2 { font-size: 1.2rem; line-height: 1.35; margin-block: 2rem .5rem; }
h3 { font-size: 1.05rem; line-height: 1.4; margin-block: 0 .25rem; }
p, ul, ol, dl, table, form { margin-block: 0 1rem; }
.lead, .meta { color: var(--soft); }
.meta { font-size: .9rem; margin-block-end: .5rem; }
dl.facts { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .15rem 1rem; }
dl.facts dt { color: var(--soft); }
dl.facts dd { margin: 0; }
dl.facts dd p { margin: 0; color: var(--soft); font-size: .95rem; }
a.place { color: inherit; text-decoration-color: var(--line); text-decoration-thickness: 1px; }
a.place:hover { text-decoration-color: currentColor; }
dl.figures { display: flex; flex-wrap: wrap; gap: .75rem 2rem; }
dl.figures div { display: flex; flex-direction: column-reverse; }
dl.figures dt { color: var(--soft); font-size: .9rem; }
dl.figures dd { margin: 0; font-size: 1.5rem; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums; }
ol.stories, ul.stories { list-style: none; padding: 0; display: grid; gap: .85rem; }
ol.stories > li, ul.stories > li, .card {
  background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1.1rem;
}
ol.stories > li > :first-child, ul.stories > li > :first-child, .card > :first-child { margin-block-start: 0; }
ol.stories li > :last-child, ul.stories li > :last-child, .card > :last-child { margin-block-end: 0; }
article { margin-block-end: 1.5rem; }
article.plain { border-block-start: 1px solid var(--line); padding-block-start: 1rem; }
blockquote { margin: 0 0 .75rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); }
blockquote p { margin-block-end: .35rem; }
mark { background: none; color: inherit; border-block-end: 2px solid var(--accent); }
details > :last-child { margin-block-end: 0; }
summary { cursor: pointer; color: var(--accent); padding-block: .15rem; }
.tag { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding-inline: .6rem; font-size: .85rem; }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; font-size: .95rem; }
caption { text-align: start; color: var(--soft); padding-block-end: .35rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-block-end: 1px solid var(--line); }
thead th { white-space: nowrap; color: var(--soft); font-weight: 600; font-size: .9rem; }
tbody th { font-weight: 600; }
@media (max-width: 40rem) {
  table.stack, table.stack caption, table.stack tbody, table.stack tr, table.stack th, table.stack td { display: block; }
  table.stack thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  table.stack tr { padding-block: .6rem; border-block-end: 1px solid var(--line); }
  table.stack th, table.stack td { border: 0; padding: .1rem 0; }
  table.stack td[data-label]::before { content: attr(data-label) ': '; color: var(--soft); }
  dl.facts { grid-template-columns: 1fr; }
  dl.facts dd { margin-block-end: .4rem; }
}
label { display: block; font-weight: 600; margin-block-end: .25rem; }
fieldset { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 1rem; padding: .75rem 1rem; }
fieldset label, label.inline { display: flex; gap: .6rem; align-items: flex-start; font-weight: 400; padding-block: .25rem; }
legend { font-weight: 600; padding-inline: .4rem; }
input:not([type=checkbox], [type=radio]), select, textarea {
  inline-size: 100%; max-inline-size: 28rem; font: inherit; color: inherit; background: var(--card);
  border: 1px solid var(--soft); border-radius: .35rem; padding: .55rem .7rem;
}
input[type=checkbox], input[type=radio] { inline-size: 1.15rem; block-size: 1.15rem; accent-color: var(--accent); flex: none; }
/* In the middle of the label's first line, however tall the script sets it. */
input[type=checkbox], input[type=radio] { font: inherit; margin: .25rem 0 0; margin-block: calc((1lh - 1.15rem) / 2) 0; }
button {
  font: inherit; font-weight: 600; color: var(--paper); background: var(--accent); border: 1px solid var(--accent);
  border-radius: .35rem; padding: .6rem 1.2rem; min-block-size: 2.75rem; cursor: pointer;
}
.trap { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
button.quiet { color: var(--accent); background: transparent; }
@media print { header.site nav, .skip { display: none; } }
`
