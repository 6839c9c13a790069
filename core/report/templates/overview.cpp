// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/overview.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

Table countTable(
    const QString &caption, const QString &label, const std::vector<Count> &counts, const Wording &wording)
{
    Table table;
    table.headerColumns = 1;
    table.caption = {{caption, {}, {}, {}}};
    table.columns = {{0.7, ColumnAlignment::Start}, {0.3, ColumnAlignment::End}};
    table.rows.push_back({{{{label, {}, {}, {}}}}, {{{wording.say(phrase::numberOfRecords), {}, {}, {}}}}});
    for (const Count &count : counts)
        table.rows.push_back(
            {{{{count.label, {}, {}, {}}}}, {{{wording.number(qint64(count.number)), {}, {}, {}}}}});
    return table;
}

/// Largest first; equal ones as a dictionary sorts them.
std::vector<Count> sorted(const QHash<QString, int> &numbers, const QCollator &collator)
{
    std::vector<Count> counts;
    for (auto at = numbers.cbegin(); at != numbers.cend(); ++at)
        counts.push_back({at.key(), at.value()});
    std::ranges::sort(counts, [&](const Count &a, const Count &b) {
        return a.number != b.number ? a.number > b.number : collator.compare(a.label, b.label) < 0;
    });
    return counts;
}

struct ChartWords {
    model::Label title;
    model::Kind kind; ///< whose field it is
    QLatin1StringView field;
};

ChartWords wordsOf(ChartOf of)
{
    switch (of) {
    case ChartOf::ActionField:
        return {phrase::recordsByField, model::Kind::Project, "action_fields"_L1};
    case ChartOf::Municipality:
        return {phrase::recordsByMunicipality, model::Kind::Project, "municipalities"_L1};
    case ChartOf::Status:
        return {phrase::projectsByStatus, model::Kind::Project, "status"_L1};
    case ChartOf::LessonKind:
        return {phrase::lessonsByKind, model::Kind::Lesson, "kind"_L1};
    case ChartOf::Phase:
        break;
    }
    return {phrase::lessonsByPhase, model::Kind::Lesson, "phase"_L1};
}

QStringList valuesOf(const PlannedRecord &record, ChartOf of, const ReportRecords &records)
{
    const Wording &wording = records.wording();
    QStringList labels;
    switch (of) {
    case ChartOf::ActionField:
        for (const QString &id : record.actionFields)
            labels.append(wording.term(model::VocabularyId::ActionField, id));
        break;
    case ChartOf::Municipality:
        for (const QString &key : record.municipalities)
            labels.append(records.names().municipality(key).title);
        break;
    case ChartOf::Status:
        labels.append(wording.term(model::VocabularyId::Status, record.status));
        break;
    case ChartOf::LessonKind:
        if (record.kind == model::Kind::Lesson)
            labels.append(wording.term(model::VocabularyId::LessonKind, record.lessonKind));
        break;
    case ChartOf::Phase:
        labels.append(wording.term(model::VocabularyId::Phase, record.phase));
        break;
    }
    labels.removeAll(QString());
    labels.removeDuplicates();
    return labels;
}

} // namespace

Blocks recordChart(const ReportRecords &records, ChartOf of)
{
    const Wording &wording = records.wording();
    QHash<QString, int> numbers;
    for (const PlannedRecord &record : records.planned())
        for (const QString &label : valuesOf(record, of, records))
            ++numbers[label];
    if (numbers.isEmpty())
        return {};
    const std::vector<Count> counts = sorted(numbers, wording.collator());
    const ChartWords words = wordsOf(of);
    const QString title = wording.say(words.title);
    const QString label = wording.say(model::findField(words.kind, QString(words.field))->label);
    Figure bars{barChart(counts, records.request().layout.style.look), 0,
        wording.say(phrase::chartWords).arg(title), {}}; // the table below has the caption
    return {{std::move(bars)}, {countTable(title, label, counts, wording)}};
}

Blocks regionMap(const ReportRecords &records)
{
    const Wording &wording = records.wording();
    QHash<QString, int> byKey;
    QHash<QString, int> byName;
    for (const PlannedRecord &record : records.planned()) {
        for (const QString &key : record.municipalities) {
            if (!regionNames().contains(key))
                continue;
            ++byKey[key];
            ++byName[regionNames().value(key)];
        }
    }
    if (byKey.isEmpty())
        return {};
    const QString title = wording.say(phrase::mapTitle);
    return {{Figure{mapDrawing(byKey, records.request().layout.style.look), 0, wording.say(phrase::mapWords),
                {{title + u". "_s + wording.say(phrase::mapRights), {}, {}, {}}}}},
        {countTable(title, wording.say(model::kindLabel(model::Kind::Municipality)),
            sorted(byName, wording.collator()), wording)}};
}

Index recordIndex(const ReportRecords &records, IndexOf of)
{
    std::map<QString, std::vector<IndexPlace>> terms;
    for (const PlannedRecord &record : records.planned()) {
        QStringList names;
        if (of == IndexOf::Tags)
            for (const QString &id : record.tags)
                names.append(records.names().record(RecordId::fromString(id)).title);
        else
            for (const QString &key : record.municipalities)
                names.append(records.names().municipality(key).title);
        names.removeAll(QString());
        names.removeDuplicates();
        for (const QString &name : names)
            terms[name].push_back({recordAnchor(record.id), record.title});
    }
    Index index;
    for (auto &[term, places] : terms)
        index.entries.push_back({term, std::move(places)});
    const QCollator collator = records.wording().collator();
    std::ranges::stable_sort(index.entries,
        [&](const IndexEntry &a, const IndexEntry &b) { return collator.compare(a.term, b.term) < 0; });
    return index;
}

} // namespace twb::report
