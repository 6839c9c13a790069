// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/markdown.h"

#include <QRegularExpression>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

/// Quotes the plain text after a top-level key when YAML would read more into it: people write
/// `title: Data flow: a report` and mean a text.
QString quotedLine(const QString &line)
{
    static const QRegularExpression pattern(u"^([\\w.-]+):[ \\t]+(.*)$"_s);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return line;
    QString value = match.captured(2).trimmed();
    if (value.isEmpty() || u"\"'[{|>#"_s.contains(value.front()))
        return line;
    return match.captured(1) + ": '"_L1 + value.replace(u'\'', "''"_L1) + u'\'';
}

QString repaired(const QString &yaml)
{
    QStringList lines = yaml.split(u'\n');
    for (QString &line : lines)
        line = quotedLine(line);
    return lines.join(u'\n');
}

bool isFence(QStringView line)
{
    return line.trimmed() == u"---";
}

} // namespace

std::expected<Note, YamlProblem> parseNote(const QString &text)
{
    QString clean = text;
    clean.replace("\r\n"_L1, "\n"_L1);
    if (clean.startsWith(QChar::ByteOrderMark))
        clean.remove(0, 1);

    Note note;
    const qsizetype firstEnd = clean.indexOf(u'\n');
    if (firstEnd < 0 || !isFence(QStringView(clean).first(firstEnd))) {
        note.body = clean;
        return note;
    }
    qsizetype start = firstEnd + 1;
    int lines = 1;
    while (start < clean.size()) {
        const qsizetype end = clean.indexOf(u'\n', start);
        const QStringView line = QStringView(clean).sliced(start, (end < 0 ? clean.size() : end) - start);
        ++lines;
        if (isFence(line)) {
            const QString yaml = clean.sliced(firstEnd + 1, start - firstEnd - 1);
            auto properties = parseYaml(yaml.toUtf8());
            if (!properties || !(properties->isObject() || properties->isNull())) {
                const auto again = parseYaml(repaired(yaml).toUtf8());
                if (!again || !again->isObject())
                    return std::unexpected(properties
                            ? YamlProblem{2, u"front matter is no list of keys"_s}
                            : YamlProblem{properties.error().line + 1, properties.error().reason});
                properties = again;
                note.repaired = true;
            }
            note.properties = properties->toObject();
            note.hasFrontMatter = true;
            note.body = end < 0 ? QString() : clean.sliced(end + 1);
            note.bodyLine = lines + 1;
            return note;
        }
        if (end < 0)
            break;
        start = end + 1;
    }
    return std::unexpected(YamlProblem{1, u"front matter does not end"_s});
}

} // namespace twb::intake
