// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/recordfacts.h"

#include "core/report/templates/markdownblocks.h"

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
    Facts(const Dossier &dossier, const Names &names, const Wording &wording)
        : m_dossier(dossier), m_names(names), m_wording(wording)
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
        const QJsonValue value = m_dossier.value(field.id);
        switch (field.type) {
        case FieldType::Line:
            return value.toString().simplified();
        case FieldType::Date:
            return date(field, value.toString());
        case FieldType::Term:
            return term(field, value.toString());
        case FieldType::Terms:
            return joined(value,
                [&](const QJsonValue &item) { return m_wording.term(field.vocabulary, item.toString()); });
        case FieldType::Tags:
            return joined(value, [&](const QJsonValue &item) {
                return m_names.record(RecordId::fromString(item.toString())).title;
            });
        case FieldType::Municipalities:
            return municipalities(field, value.toArray());
        case FieldType::Record:
            return m_names.record(RecordId::fromString(value.toString())).title;
        case FieldType::Municipality:
            return value.toString().isEmpty() ? QString() : m_names.municipality(value.toString()).title;
        case FieldType::Number:
            return value.isDouble() ? m_wording.number(value.toDouble()) : QString();
        case FieldType::Flag:
            return value.isBool() ? m_wording.say(value.toBool() ? phrase::yes : phrase::no) : QString();
        case FieldType::Money:
            return m_wording.money(value.toObject());
        default:
            return {};
        }
    }

    template <typename Make> static QString joined(const QJsonValue &value, Make make)
    {
        QStringList texts;
        for (const QJsonValue &item : value.toArray())
            if (const QString text = make(item); !text.isEmpty())
                texts.append(text);
        return texts.join(u"; ");
    }

    QString date(const Field &field, const QString &iso) const
    {
        const bool toldByStatus = field.id == "status_as_of"_L1 && !m_dossier.text("status"_L1).isEmpty();
        return toldByStatus ? QString() : m_wording.date(iso);
    }

    QString term(const Field &field, const QString &id) const
    {
        if (id.isEmpty())
            return {};
        if (field.id == "status"_L1)
            return statusWithDate(m_dossier, m_wording);
        const QString label = m_wording.term(field.vocabulary, id);
        const QString reviewed = m_dossier.text("reviewed_on"_L1);
        return field.id == "review_state"_L1 && !reviewed.isEmpty() ? label + u", " + m_wording.date(reviewed)
                                                                    : label;
    }

    QString municipalities(const Field &field, const QJsonArray &items) const
    {
        QStringList texts;
        for (const QJsonValue &item : items) {
            const QString key = item.toObject().value("ags"_L1).toString();
            const QString part = item.toObject().value("role"_L1).toString();
            if (key.isEmpty())
                continue;
            const Names::Name &name = m_names.municipality(key);
            QString text = name.title;
            if (!name.district.isEmpty())
                text += u" ("_s + name.district + u')';
            if (!name.role.isEmpty() && name.role != "other"_L1)
                text += u", "_s + m_wording.term(model::VocabularyId::NetworkRole, name.role);
            if (!part.isEmpty() && items.size() > 1)
                text += u", "_s + m_wording.term(field.vocabulary, part);
            texts.append(text);
        }
        return texts.join(u"; ");
    }

    const Dossier &m_dossier;
    const Names &m_names;
    const Wording &m_wording;
};

} // namespace

FactsTable recordFacts(
    const Dossier &dossier, const Names &names, const Wording &wording, const QStringList &chosen)
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
