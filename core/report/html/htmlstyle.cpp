// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/htmlstyle.h"

namespace twb::report {
namespace {

/// A family as CSS quotes it; signs that could end the string are left out.
QByteArray family(QString name)
{
    name.removeIf([](QChar c) { return QStringView(u"\"'\\\\<>{};").contains(c) || !c.isPrint(); });
    return name.isEmpty() ? QByteArray() : '"' + name.toUtf8() + "\", ";
}

QByteArray variables(const Look &look)
{
    const auto colour = [](const char *name, const QColor &value) {
        return "--" + QByteArray(name) + ": " + value.name().toLatin1() + "; ";
    };
    const QMarginsF &margins = look.margins;
    return ":root { " + colour("text", look.text) + colour("secondary", look.secondary)
        + colour("accent", look.accent) + colour("line", look.line) + colour("fill", look.fill)
        + colour("caution", look.caution) + "--paper: #ffffff; }\nbody { font-family: "
        + family(look.textFont) + "\"Noto Sans\", system-ui, sans-serif; }\ncode, pre { font-family: "
        + family(look.codeFont) + "\"Noto Sans Mono\", monospace; }\n@media print { body { font-size: "
        + QByteArray::number(look.textSize) + "pt; } @page { margin: " + QByteArray::number(margins.top())
        + "pt " + QByteArray::number(margins.right()) + "pt " + QByteArray::number(margins.bottom()) + "pt "
        + QByteArray::number(margins.left()) + "pt; } }\n";
}

} // namespace

QByteArray htmlStyle(const Look &look)
{
    return variables(look) + R"(
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 46rem; line-height: 1.5;
  color: var(--text); background: var(--paper); hyphens: auto; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; break-after: avoid; hyphens: manual; margin: 1.5em 0 .4em; }
.title { font-size: 1.9rem; } .chapter { font-size: 1.9rem; color: var(--accent); }
.entry { font-size: 1.4rem; margin-top: 2em; } .section { font-size: 1.15rem; color: var(--accent); }
.subsection { font-size: 1rem; }
p { margin: 0 0 .7em; } li > p { margin-bottom: .3em; }
.document-title { font-size: 2.6rem; line-height: 1.25; font-weight: bold; margin-top: 20vh; }
.document-subtitle { font-size: 1.3rem; color: var(--secondary); }
.lead { font-size: 1.15rem; } .kicker { font-size: .8rem; font-weight: bold; color: var(--accent); margin: 0; }
.kicker + .title { margin-top: .1em; } .meta, .muted, figcaption, caption { color: var(--secondary); }
.meta, figcaption, caption, .small { font-size: .875rem; }
sup + sup { margin-left: .2em; } a { color: var(--accent); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); }
header, footer { display: flex; justify-content: space-between; gap: 1rem; font-size: .8rem;
  color: var(--secondary); border-bottom: 1px solid var(--line); }
footer { border-bottom: 0; border-top: 1px solid var(--line); margin-top: 3rem; padding-top: .5rem; }
dl { border-top: 1px solid var(--line); margin: 1em 0; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 30%) 1fr; gap: 1rem; padding: .3rem 0;
  border-bottom: 1px solid var(--line); break-inside: avoid; }
dt { color: var(--secondary); } dd { margin: 0; }
.wide { overflow-x: auto; margin: 1em 0; } table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; padding-bottom: .3rem; } tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
thead th, thead td { background: var(--fill); } .end { text-align: right; }
figure { margin: 1em 0; break-inside: avoid; } img { max-width: 100%; height: auto; }
blockquote, .caution { margin: 1em 0; padding-left: .9rem; border-left: 3px solid #b8c2c8; }
.caution { border-color: var(--caution); }
pre { background: #f4f6f7; padding: .7rem; overflow-x: auto; font-size: .85rem; hyphens: none; }
hr { border: 0; border-top: 1px solid var(--line); }
nav ol { list-style: none; padding-left: 1.2rem; } nav > ol { padding-left: 0; }
@media (prefers-color-scheme: dark) { @media screen {
  :root { --text: #e8ebed; --secondary: #a3adb4; --accent: #6cc5cf; --line: #33393d; --fill: #20363a;
    --caution: #f0b35a; --paper: #1e2224; }
  pre { background: #16191b; } figure img { background: #ffffff; } } }
@media print {
  @page { size: A4; @bottom-right { content: counter(page) " / " counter(pages); } }
  body { max-width: none; padding: 0; } .chapter, .new-page { break-before: page; }
  a { color: inherit; text-decoration: none; } .wide { overflow: visible; } pre { white-space: pre-wrap; }
}
)";
}

} // namespace twb::report
