// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet/recordsheets.h"

#include "core/model/kindtraits.h"
#include "core/report/templates/reportnames.h"
#include "core/store/damage.h"

#include <QJsonArray>

#include <map>
#include <optional>

using namespace Qt::StringLiterals;
using twb::model::Field;
using twb::model::FieldType;

namespace twb::report {
namespace {

SheetCell textCell(const QString &text)
{
    return text.isEmpty() ? SheetCell() : SheetCell(text);
}

SheetCell dateCell(const QString &iso)
{
    const QDate day = iso.size() == 10 ? QDate::fromString(iso, Qt::ISODate) : QDate();
    return day.isValid() ? SheetCell(day) : textCell(iso);
}

SheetCell numberCell(const QJsonValue &value)
{
    return value.isDouble() ? SheetCell(value.toDouble()) : SheetCell();
}

/// Fields of a kind as columns: two for municipalities (names, keys) and amounts (from, to).
class Columns {
public:
    Columns(const RecordNames &names, const Wording &wording, bool withPersons)
        : m_names(names), m_wording(wording), m_told(names), m_teller(m_told, wording),
          m_withPersons(withPersons)
    {
    }

    bool isShown(const Field &field) const { return m_withPersons || !field.personal; }

    QStringList heads(const Field &field) const
    {
        const QString label = m_wording.say(field.label);
        if (field.type == FieldType::Municipalities || field.type == FieldType::Municipality)
            return {label, label + u" (AGS)"_s};
        if (field.type == FieldType::Money)
            return {label + u' ' + m_wording.say(phrase::amountFrom),
                label + u' ' + m_wording.say(phrase::amountTo)};
        return {label};
    }

    std::vector<SheetCell> cells(const Field &field, const Dossier &dossier) const
    {
        const bool damaged = field.id == "title"_L1 && store::damagedRevisions(dossier.fields) > 0;
        return cells(field, damaged ? QJsonValue(titleOf(dossier, m_wording)) : dossier.value(field.id));
    }

    std::vector<SheetCell> cells(const Field &field, const QJsonValue &value) const
    {
        if (field.type == FieldType::Municipalities || field.type == FieldType::Municipality)
            return {textCell(m_names.municipalities(value)), textCell(municipalityKeys(value).join(u", "))};
        if (field.type == FieldType::Money)
            return {
                numberCell(value.toObject().value("from"_L1)), numberCell(value.toObject().value("to"_L1))};
        return {cell(field, value)};
    }

private:
    SheetCell cell(const Field &field, const QJsonValue &value) const
    {
        QList<text::Entry> entries = m_teller.tell(field, value);
        switch (text::shapeOf(field.type)) {
        case text::Shape::Data:
            return {};
        case text::Shape::Sources:
        case text::Shape::Files: // which have a sheet of their own, or more than a cell can hold
            for (text::Entry &entry : entries)
                entry = {mainPart(entry)};
            break;
        default:
            break;
        }
        if (entries.size() == 1 && entries.front().size() == 1)
            if (auto typed = typedCell(entries.front().front().typed))
                return *typed;
        return textCell(
            field.type == FieldType::Date ? value.toString() : text::joined(entries, u"\n", u", "));
    }

    static std::optional<SheetCell> typedCell(const decltype(text::Part::typed) &typed)
    {
        return std::visit(
            []<typename Value>(const Value &value) -> std::optional<SheetCell> {
                if constexpr (std::is_same_v<Value, std::monostate>)
                    return std::nullopt;
                else
                    return SheetCell(value);
            },
            typed);
    }

    /// The address where there is one.
    static text::Part mainPart(const text::Entry &entry)
    {
        const auto address = std::ranges::find(
            entry, text::Target::Address, [](const text::Part &part) { return part.target; });
        return address == entry.end() ? entry.front() : *address;
    }

    const RecordNames &m_names;
    const Wording &m_wording;
    ReportNames m_told;
    text::ValueTeller m_teller;
    bool m_withPersons;
};

/// A sheet for one kind that fills with records.
class KindSheet {
public:
    KindSheet(model::Kind kind, const Columns &columns, const Wording &wording)
        : m_kind(kind), m_columns(columns)
    {
        m_sheet.name = wording.say(model::kindPluralLabel(kind));
        m_sheet.heads.append(u"ID"_s);
        for (const Field &field : model::fields(kind))
            if (columns.isShown(field))
                m_sheet.heads += columns.heads(field);
    }

    void add(const Dossier &dossier)
    {
        if (m_known.contains(dossier.id))
            return;
        m_known.insert(dossier.id);
        std::vector<SheetCell> row{SheetCell(dossier.id.toString())};
        for (const Field &field : model::fields(m_kind))
            if (m_columns.isShown(field))
                std::ranges::move(m_columns.cells(field, dossier), std::back_inserter(row));
        m_sheet.rows.push_back(std::move(row));
    }

    Sheet take() { return std::move(m_sheet); }

private:
    model::Kind m_kind;
    const Columns &m_columns;
    Sheet m_sheet;
    QSet<RecordId> m_known;
};

void addSources(const Dossier &dossier, const Wording &wording, Sheet &sheet)
{
    for (const QJsonValue item : dossier.value("sources"_L1).toArray()) {
        const QJsonObject source = item.toObject();
        const auto text = [&](QLatin1StringView key) { return source.value(key).toString(); };
        sheet.rows.push_back({SheetCell(dossier.id.toString()), textCell(titleOf(dossier, wording)),
            textCell(text("publisher"_L1)), textCell(text("title"_L1)), textCell(text("url"_L1)),
            dateCell(text("published"_L1)), dateCell(text("retrieved"_L1))});
    }
}

template <typename Take>
Result<void> visitRecords(const ReportRecords &records, const Progress &progress, Take &&take)
{
    const qint64 count = qint64(records.planned().size());
    qint64 done = 0;
    for (const PlannedRecord &planned : records.planned()) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        const auto dossier = records.gather(planned);
        if (!dossier)
            return std::unexpected(dossier.error());
        if (*dossier)
            take(**dossier);
        progress(++done, count);
    }
    return {};
}

/// "A", "B" … "Z", "AA": what a workbook calls the column.
QString columnName(size_t column)
{
    QString name;
    for (size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(char16_t('A' + (rest - 1) % 26)));
    return name;
}

/// The cells whose text goes on in the library, but not in a workbook.
Sheet cutTexts(const std::vector<Sheet> &sheets, const Wording &wording)
{
    Sheet cut{wording.say(phrase::cutTexts), {}, {}};
    for (const model::Label &label : {phrase::sheet, phrase::cell, phrase::characters})
        cut.heads.append(wording.say(label));
    for (const Sheet &sheet : sheets) {
        for (size_t row = 0; row < sheet.rows.size(); ++row) {
            for (size_t column = 0; column < sheet.rows[row].size(); ++column) {
                const auto *text = std::get_if<QString>(&sheet.rows[row][column]);
                if (text && text->size() > longestCell)
                    cut.rows.push_back({sheet.name, QString(columnName(column) + QString::number(row + 2)),
                        double(text->size())});
            }
        }
    }
    return cut;
}

} // namespace

Result<std::vector<Sheet>> recordSheets(const ReportRecords &records, const Progress &progress)
{
    const Wording &wording = records.wording();
    const Columns columns(records.names(), wording, records.request().withPersons);
    KindSheet projects(model::Kind::Project, columns, wording);
    KindSheet lessons(model::Kind::Lesson, columns, wording);
    KindSheet adoptions(model::Kind::Adoption, columns, wording);
    Sheet sources{wording.say(phrase::sources), {}, {}};
    for (const model::Label &label : {phrase::recordId, phrase::record, phrase::publisher,
             phrase::sourceTitle, phrase::address, phrase::publishedOn, phrase::retrievedOn})
        sources.heads.append(wording.say(label));
    const auto read = visitRecords(records, progress, [&](const Dossier &dossier) {
        (dossier.kind == model::Kind::Lesson ? lessons : projects).add(dossier);
        addSources(dossier, wording, sources);
        for (const Dossier &lesson : dossier.lessons)
            lessons.add(lesson);
        for (const Dossier &adoption : dossier.adoptions)
            adoptions.add(adoption);
    });
    if (!read)
        return std::unexpected(read.error());
    std::vector<Sheet> sheets;
    for (Sheet &sheet : std::array{projects.take(), lessons.take(), adoptions.take(), std::move(sources)})
        if (!sheet.rows.empty())
            sheets.push_back(std::move(sheet));
    if (Sheet cut = cutTexts(sheets, wording); !cut.rows.empty())
        sheets.push_back(std::move(cut));
    return sheets;
}

Result<Sheet> oneRecordSheet(const ReportRecords &records, const Progress &progress)
{
    const Wording &wording = records.wording();
    const Columns columns(records.names(), wording, records.request().withPersons);
    Sheet sheet{wording.say(phrase::records), {u"ID"_s, wording.say(phrase::kindOfRecord)}, {}};
    std::map<QLatin1StringView, size_t> places;
    for (const model::Kind kind : model::kindsReported(model::Reported::Together)) {
        if (!std::ranges::contains(records.planned(), kind, &PlannedRecord::kind))
            continue;
        for (const Field &field : model::fields(kind))
            if (columns.isShown(field) && places.try_emplace(field.id, size_t(sheet.heads.size())).second)
                sheet.heads += columns.heads(field);
    }
    const auto read = visitRecords(records, progress, [&](const Dossier &dossier) {
        std::vector<SheetCell> row(size_t(sheet.heads.size()));
        row[0] = dossier.id.toString();
        row[1] = wording.say(model::kindLabel(dossier.kind));
        for (const Field &field : model::fields(dossier.kind)) {
            const auto place = places.find(field.id);
            if (place == places.end())
                continue;
            std::ranges::move(columns.cells(field, dossier), row.begin() + std::ptrdiff_t(place->second));
        }
        sheet.rows.push_back(std::move(row));
    });
    if (!read)
        return std::unexpected(read.error());
    return sheet;
}

} // namespace twb::report
