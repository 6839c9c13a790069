// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/longrecords.h"

#include "core/base/id.h"

#include <QJsonArray>
#include <QTimeZone>

namespace twb::test {

using namespace Qt::StringLiterals;

namespace {

QString repeated(const QString &text, qsizetype size)
{
    return text.repeated(size / text.size() + 1);
}

LongRecord withText(const char *name, const QString &text)
{
    return {name, {{u"title"_s, u"Langer Eintrag"_s}, {u"solution"_s, text}}};
}

QList<LongRecord> longTexts(qsizetype size)
{
    const QString sentence = u"Die Leuchten melden ihren Zustand und werden nachts gedimmt. "_s;
    QString nested;
    for (qsizetype depth = 0; nested.size() < size; depth = (depth + 1) % 200)
        nested += QString(2 * depth, u' ') + u"- Punkt\n"_s;
    QString quoted;
    for (qsizetype depth = 1; quoted.size() < size; depth = depth % 500 + 1)
        quoted += QString(depth, u'>') + u" Zitat\n"_s;
    return {
        withText("paragraphs", repeated(sentence.repeated(8) + u"\n\n"_s, size)),
        withText("one paragraph", repeated(sentence, size)),
        withText("one word", repeated(u"Dampfschiff"_s, size)),
        withText("one sign", QString(size, u'.')),
        withText("lines", repeated(u"Zeile\n"_s, size)),
        withText("letters", repeated(u"a\n\n"_s, size)),
        withText("headings", repeated(u"# Kopf\n\nText\n\n"_s, size)),
        withText("items", repeated(u"- Punkt\n"_s, size)),
        withText("numbered items", repeated(u"1. Punkt\n"_s, size)),
        withText("rows", u"| Ort | Zahl |\n|---|---|\n"_s + repeated(u"| Markt | 12 |\n"_s, size)),
        withText("columns",
            repeated(u"|a"_s, 2000) + u"|\n"_s + repeated(u"|-"_s, 2000) + u"|\n"_s
                + repeated(u"|\n"_s, size)),
        withText("code", u"```cpp\n"_s + repeated(u"int main() { return \"eins\"; }\n"_s, size) + u"```"_s),
        withText("one line of code", u"```json\n"_s + repeated(u"{\"a\": [1, \"b\"]},"_s, size) + u"\n```"_s),
        withText("open fence", u"```\n"_s + repeated(u"x "_s, size)),
        withText("nested items", nested),
        withText("nested quotations", quoted),
        withText("quotation signs", QString(size, u'>')),
        withText("open pictures", repeated(u"![a]("_s, size)),
        withText("links", repeated(u"[Wort](https://example.org/a) "_s, size)),
        withText("emphasis", repeated(u"**a *b "_s, size)),
        withText("emoji", repeated(u"🙂🙃"_s, size)),
        withText("hebrew", repeated(u"שלום עולם "_s, size)),
    };
}

} // namespace

QList<LongRecord> longRecords(qsizetype size)
{
    QList<LongRecord> records = longTexts(size);
    const QString title = u"Langer Eintrag"_s;
    const QString text = repeated(u"Die Leuchten melden ihren Zustand. "_s, size);
    const qsizetype count = qMax<qsizetype>(1, size / 1000);
    QJsonArray lines;
    QJsonArray ids;
    QJsonArray sources;
    QJsonArray files;
    for (qsizetype i = 0; i < size / 100; ++i)
        lines.append(u"Schritt %1"_s.arg(i));
    for (qsizetype i = 0; i < count; ++i) {
        ids.append(RecordId::create().toString());
        sources.append(
            QJsonObject{{u"title"_s, u"Quelle %1"_s.arg(i)}, {u"url"_s, u"https://example.org/"_s}});
        files.append(QJsonObject{{u"name"_s, u"Plan %1.pdf"_s.arg(i)}, {u"size"_s, 1000}});
    }
    records.append({"title", {{u"title"_s, text}}});
    records.append({"summary", {{u"title"_s, title}, {u"summary"_s, text}}});
    records.append({"line", {{u"title"_s, title}, {u"measure_no"_s, text}}});
    records.append({"list", {{u"title"_s, title}, {u"steps"_s, lines}}});
    records.append({"one item", {{u"title"_s, title}, {u"steps"_s, QJsonArray{text}}}});
    records.append({"tags", {{u"title"_s, title}, {u"tags"_s, ids}}});
    records.append({"related records", {{u"title"_s, title}, {u"related"_s, ids}}});
    records.append({"sources", {{u"title"_s, title}, {u"sources"_s, sources}}});
    records.append({"attachments", {{u"title"_s, title}, {u"attachments"_s, files}}});
    records.append({"unknown field", {{u"title"_s, title}, {u"x_new"_s, text}, {u"x_list"_s, lines}}});
    return records;
}

ui::RecordView viewOf(const QJsonObject &values)
{
    ui::RecordView view;
    view.kind = model::Kind::Project;
    view.state.kind = u"project"_s;
    view.state.fields = values;
    for (const auto field : {"tags"_L1, "related"_L1})
        for (const QJsonValue &item : values.value(field).toArray()) {
            const RecordId id = RecordId::fromString(item.toString());
            view.named.insert(
                id, {id, model::Kind::Tag, {{u"title"_s, u"Name %1"_s.arg(view.named.size())}}});
        }
    view.changed = QDateTime(QDate(2026, 1, 2), QTime(3, 4), QTimeZone::UTC);
    return view;
}

QString countedWords(qsizetype count, const QString &between)
{
    QString text;
    for (qsizetype i = 0; i < count; ++i)
        text += u"w%1"_s.arg(i) + between;
    return text;
}

} // namespace twb::test
