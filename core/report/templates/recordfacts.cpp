// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/recordfacts.h"

#include "core/report/templates/markdownblocks.h"
#include "core/report/templates/reportnames.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using twb::model::Field;
using twb::model::FieldType;

namespace twb::report {
namespace {

/// Fields that stand elsewhere on the page, or with another field.
constexpr QLatin1StringView elsewhere[] = {"title"_L1, "end"_L1, "reviewed_on"_L1, "reviewer_role"_L1};

class Facts {
public:
    Facts(const Dossier &dossier, const RecordNames &names, const Wording &wording)
        : m_dossier(dossier), m_names(names), m_wording(wording), m_told(names), m_teller(m_told, wording)
    {
    }

    FactsTable table(const QStringList &chosen) const
    {
        FactsTable table;
        if (chosen.isEmpty()) {
            for (const Field &field : model::fields(m_dossier.kind))
                if (!std::ranges::contains(elsewhere, field.id))
                    addField(table, field);
        }
        for (const QString &id : chosen)
            if (const Field *field = model::findField(m_dossier.kind, id))
                addField(table, *field);
        return table;
    }

private:
    void addField(FactsTable &table, const Field &field) const
    {
        if (field.id == "start"_L1)
            add(table, m_wording.say(phrase::period),
                m_wording.period(m_dossier.text("start"_L1), m_dossier.text("end"_L1)));
        else if (field.type == FieldType::Url)
            addAddress(table, field);
        else
            add(table, label(field), text(field));
    }

    static void add(FactsTable &table, const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            table.facts.push_back({label, {{value, {}, {}, {}}}});
    }

    void addAddress(FactsTable &table, const Field &field) const
    {
        const QString address = m_dossier.text(field.id).trimmed();
        if (!address.isEmpty())
            table.facts.push_back(
                {label(field), {{address, {}, isSafeAddress(address) ? address : QString(), {}}}});
    }

    QString label(const Field &field) const
    {
        const bool alone = m_dossier.value(field.id).toArray().size() == 1;
        if (field.type == FieldType::Municipalities && alone)
            return m_wording.say(model::kindLabel(model::Kind::Municipality));
        if (field.id == "status_as_of"_L1)
            return m_wording.say(phrase::asOfSourceLabel);
        return m_wording.say(field.label);
    }

    QString text(const Field &field) const
    {
        const text::Shape shape = text::shapeOf(field.type);
        const bool toldByStatus = field.id == "status_as_of"_L1 && !m_dossier.text("status"_L1).isEmpty();
        if ((shape != text::Shape::Fact && shape != text::Shape::Record) || toldByStatus)
            return {};
        if (field.id == "status"_L1)
            return statusWithDate(m_dossier, m_wording);
        QStringList texts;
        const QList<text::Entry> entries = m_teller.tell(field, m_dossier.value(field.id));
        for (const text::Entry &entry : entries)
            texts.append(words(entry, entries.size()));
        const QString text = texts.join(u"; ");
        const QString reviewed = m_dossier.text("reviewed_on"_L1);
        if (field.id == "review_state"_L1 && !text.isEmpty() && !reviewed.isEmpty())
            return text + u", " + m_wording.date(reviewed);
        return field.type == FieldType::Line ? text.simplified() : text;
    }

    /// Roles where there are several to tell apart; what a municipality is in the network comes before.
    QString words(const text::Entry &entry, qsizetype count) const
    {
        const text::Part &first = entry.first();
        QStringList words{first.withAside()};
        if (first.field == "ags"_L1)
            if (const QString role = m_names.municipality(first.key).role;
                !role.isEmpty() && role != "other"_L1)
                words.append(m_wording.term(model::VocabularyId::NetworkRole, role));
        if (count > 1)
            for (const text::Part &more : entry.sliced(1))
                words.append(more.text);
        return words.join(u", ");
    }

    const Dossier &m_dossier;
    const RecordNames &m_names;
    const Wording &m_wording;
    ReportNames m_told;
    text::ValueTeller m_teller;
};

} // namespace

FactsTable recordFacts(
    const Dossier &dossier, const RecordNames &names, const Wording &wording, const QStringList &chosen)
{
    return Facts(dossier, names, wording).table(chosen);
}

QString statusWithDate(const Dossier &dossier, const Wording &wording)
{
    const QString status = dossier.text("status"_L1);
    const QString asOf = dossier.text("status_as_of"_L1);
    if (status.isEmpty())
        return {};
    const QString label = wording.term(model::VocabularyId::Status, status);
    return asOf.isEmpty() ? label : wording.say(phrase::asOfSource).arg(label, wording.date(asOf));
}

} // namespace twb::report
