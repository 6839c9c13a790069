// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encoding.h"
#include "core/intake/cleantext.h"
#include "core/intake/markdown.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace twb::intake;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = twb::decodeText(QByteArrayView(data, qsizetype(size)));
    const auto note = parseNote(text);
    const QString body = note ? note->body : text;
    if (note && note->bodyLine < 1)
        qFatal() << note->bodyLine;
    for (const Section &section : sectionsOf(body))
        if (section.level < 1 || section.level > 6)
            qFatal() << section.level;
    wikiLinksOf(body);
    hashtagsOf(body);
    withPlainLinks(body);
    introOf(body);
    withoutSections(body, {u"A"_s});
    listEntriesOf(body);
    markdownFromHtml(body);
    if (lineFromHtml(cleaned(body)).contains(u'\n'))
        qFatal() << "line break in a line";
    if (shortened(body, 20).size() > 20)
        qFatal() << "too long";
    return 0;
}
