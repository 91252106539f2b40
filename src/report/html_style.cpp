// SPDX-License-Identifier: EUPL-1.2
#include "html_style.h"

namespace playfair::report {

std::string_view htmlStyle() {
  // Text has at least 4.5:1 against its ground, lines that carry meaning 3:1, in both schemes.
  return R"css(
:root { color-scheme: light dark; --paper: #ffffff; --ink: #10272b; --muted: #4a5d62; --accent: #0b5f5b;
  --line: #c9d4d6; --strong-line: #0b5f5b; --note: #eef4f4; --note-edge: #4a7a78; --warning: #fdf3e1;
  --warning-edge: #9a6100; --warning-ink: #6d4300; --bad: #fdeaea; --bad-edge: #b3261e; --bad-ink: #8c1d18; }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #10191c; --ink: #e6edee; --muted: #a9babd; --accent: #7fd1c4; --line: #34474c;
    --strong-line: #7fd1c4; --note: #182629; --note-edge: #6fa5a0; --warning: #2c2210; --warning-edge: #d99a2b;
    --warning-ink: #f4cf8d; --bad: #331716; --bad-edge: #f2847c; --bad-ink: #ffc4bf; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55;
  font-family: Inter, "Noto Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
main, footer { max-width: 70ch; margin: 0 auto; padding: 2rem 1.25rem; }
footer { padding-top: 1rem; border-top: 1px solid var(--line); color: var(--muted); }
footer p { font-size: 0.875rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 0.5em; break-after: avoid; }
h1 { font-size: 2rem; margin: 0 0 0.75em; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, table, figure, blockquote { margin: 0 0 1em; }
a { color: var(--accent); text-decoration: underline; }
a:focus-visible, .wide:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.kicker { margin: 0 0 0.5em; color: var(--accent); font-weight: 700; font-size: 0.875rem; letter-spacing: 0.04em;
  text-transform: uppercase; }
.small { color: var(--muted); font-size: 0.875rem; }
code { font-family: ui-monospace, "Noto Sans Mono", monospace; white-space: pre-wrap; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: start; color: var(--muted); font-size: 0.875rem; padding-bottom: 0.4em; }
th, td { padding: 0.35em 0.75em 0.35em 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { max-width: 12em; overflow-wrap: break-word; font-size: 0.875rem; }
thead th, thead td { border-bottom: 2px solid var(--strong-line); }
.wide { margin: 0 0 1em; overflow-x: auto; }
.wide table { margin: 0; }
.wide tbody th { max-width: 12em; overflow-wrap: break-word; }
@media screen and (max-width: 40rem) { :not(.wide) > table > thead th { overflow-wrap: anywhere; } }
tbody th { font-weight: 500; color: var(--muted); }
tr { break-inside: avoid; }
figure { margin-inline: 0; break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; border-radius: 4px; }
figcaption { font-weight: 600; padding: 0.5em 0; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--note-edge); }
.callout { padding: 0.6em 1em; border-inline-start: 4px solid var(--note-edge); background: var(--note);
  break-inside: avoid; }
.warning { border-color: var(--warning-edge); background: var(--warning); color: var(--warning-ink); }
.bad { border-color: var(--bad-edge); background: var(--bad); color: var(--bad-ink); }
hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }
hr.write { border-top-color: var(--muted); margin: 1.9em 0 0; }
.new-page { break-before: page; }
@page { size: A4; margin: 20mm; }
@media print { body { font-size: 10.5pt; } main, footer { max-width: none; padding: 0; }
  .wide { overflow: visible; } thead { display: table-header-group; } figure svg, .callout { print-color-adjust: exact; } }
)css";
}

std::string_view htmlStyleOf(Setting setting) {
  // On paper what is set closely keeps to one page.
  if (setting == Setting::Close) {
    return R"css(
main, footer { max-width: 82ch; padding: 1.25rem; }
h1 { font-size: 1.5rem; margin: 0 0 0.4em; }
h2 { font-size: 1.05rem; margin: 1.1em 0 0.3em; }
p, ul, ol, figure { margin: 0 0 0.5em; }
figcaption { font-size: 0.875rem; padding: 0.2em 0; }
.callout { padding: 0.3em 0.8em; }
@page { margin: 13mm; }
@media print { main, footer { max-width: none; padding: 0; } body { font-size: 9pt; line-height: 1.3; } h1 { font-size: 15pt; } h2 { font-size: 10pt; margin-top: 0.6em; }
  .small, .kicker, footer p, figcaption { font-size: 7.5pt; } footer { padding-top: 0.4rem; } figure svg { width: 85%; } }
)css";
  }
  if (setting == Setting::Large) {
    return R"css(
body { font-size: 1.375rem; line-height: 1.6; }
main, footer { max-width: 46ch; }
h1 { font-size: 2.5rem; }
h2 { font-size: 1.75rem; }
@media print { body { font-size: 16pt; } main, footer { max-width: 40em; padding: 0; } footer p { font-size: 10pt; } }
)css";
  }
  return {};
}

std::string htmlStyleOf(const HouseStyle& style) {
  std::string css;
  if (!style.accent.empty()) {
    const std::string colours = ":root { --accent: " + style.accent + "; --strong-line: " + style.accent + "; }";
    css += "@media screen and (prefers-color-scheme: light) { " + colours + " }\n@media print { " + colours + " }\n";
  }
  if (!style.font.empty()) css += "body { font-family: \"" + style.font + "\", Inter, \"Noto Sans\", sans-serif; }\n";
  if (style.logo) css += ".logo img { max-height: 4rem; max-width: 60%; width: auto; height: auto; }\n";
  return css;
}

}  // namespace playfair::report
