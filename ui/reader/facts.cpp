// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/facts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace twb::ui {

using namespace Qt::StringLiterals;
using model::Field;
using model::FieldType;

namespace {

/// Fields that the page shows elsewhere, or together with another one.
constexpr QLatin1StringView elsewhere[] = {"title"_L1, "name"_L1, "function"_L1, "summary"_L1,
    "status_as_of"_L1, "end"_L1, "population_as_of"_L1, "latitude"_L1, "longitude"_L1, "review_state"_L1,
    "reviewed_on"_L1, "reviewer_role"_L1};

class FactList {
    Q_DECLARE_TR_FUNCTIONS(Facts)

public:
    FactList(const RecordView &view, const Formats &formats) : m_view(view), m_formats(formats) { }

    QList<Fact> facts() const
    {
        QList<Fact> result;
        for (const Field &field : model::fields(m_view.kind)) {
            if (std::ranges::contains(elsewhere, field.id) && field.id != "end"_L1)
                continue;
            if (const auto parts = partsOf(field); !parts.isEmpty())
                result.append({label(field), parts});
        }
        return result;
    }

private:
    QJsonValue value(QLatin1StringView id) const { return m_view.state.fields.value(id); }
    QString text(QLatin1StringView id) const { return value(id).toString(); }

    QString label(const Field &field) const
    {
        if (field.id == "start"_L1 && !text("end"_L1).isEmpty())
            return tr("Period");
        return field.label.in(m_formats.language()).toString();
    }

    QString term(const Field &field, const QString &id) const
    {
        return model::termLabel(field.vocabulary, id, m_formats.language());
    }

    QList<FactPart> partsOf(const Field &field) const
    {
        const QJsonValue here = value(field.id);
        switch (field.type) {
        case FieldType::Line:
            return words(here.toString());
        case FieldType::Date:
            return dateParts(field);
        case FieldType::Url:
            return here.toString().isEmpty() ? QList<FactPart>()
                                             : QList<FactPart>{{here.toString(), here.toString()}};
        case FieldType::Term:
            return here.toString().isEmpty() ? QList<FactPart>() : termParts(field, here.toString());
        case FieldType::Terms:
            return each(
                here, [&](const QJsonValue &item) { return FactPart{term(field, item.toString()), {}}; });
        case FieldType::Number:
            return here.isDouble() ? numberParts(field, here.toDouble()) : QList<FactPart>();
        case FieldType::Flag:
            return here.isBool() ? words(here.toBool() ? tr("yes") : tr("no")) : QList<FactPart>();
        case FieldType::Municipality:
            return here.toString().isEmpty() ? QList<FactPart>()
                                             : QList<FactPart>{municipality(here.toString())};
        case FieldType::Municipalities:
            return municipalities(field, here.toArray());
        case FieldType::Tags:
            return each(here, [&](const QJsonValue &item) { return tag(item.toString()); });
        case FieldType::Money:
            return words(m_formats.money(
                here.toObject().value("from"_L1).toDouble(-1), here.toObject().value("to"_L1).toDouble(-1)));
        default:
            return {};
        }
    }

    static QList<FactPart> words(const QString &text)
    {
        return text.isEmpty() ? QList<FactPart>() : QList<FactPart>{{text, {}}};
    }

    template <typename Make> static QList<FactPart> each(const QJsonValue &value, Make make)
    {
        QList<FactPart> parts;
        for (const QJsonValue &item : value.toArray())
            if (FactPart part = make(item); !part.text.isEmpty())
                parts.append(std::move(part));
        return parts;
    }

    QList<FactPart> dateParts(const Field &field) const
    {
        const QString here = m_formats.date(text(field.id));
        const QString end = m_formats.date(text("end"_L1));
        if (field.id == "end"_L1)
            return text("start"_L1).isEmpty() ? words(here) : QList<FactPart>();
        if (field.id == "start"_L1 && !here.isEmpty() && !end.isEmpty())
            return words(tr("%1 to %2").arg(here, end));
        return words(here);
    }

    QList<FactPart> termParts(const Field &field, const QString &id) const
    {
        QList<FactPart> parts{{term(field, id), {}}};
        if (field.id == "status"_L1 && !text("status_as_of"_L1).isEmpty())
            parts.append({tr("as of %1").arg(m_formats.date(text("status_as_of"_L1))), {}});
        if (field.id == "evidence_level"_L1)
            parts.append(reviewParts());
        return parts;
    }

    QList<FactPart> reviewParts() const
    {
        const QString state = text("review_state"_L1);
        const QString on = text("reviewed_on"_L1);
        QList<FactPart> parts;
        if (!state.isEmpty())
            parts.append(
                {model::termLabel(model::VocabularyId::ReviewState, state, m_formats.language()), {}});
        if (!on.isEmpty())
            parts.append({tr("reviewed on %1").arg(m_formats.date(on)), {}});
        return parts;
    }

    QList<FactPart> numberParts(const Field &field, double number) const
    {
        QList<FactPart> parts{{m_formats.number(number), {}}};
        if (field.id == "population"_L1 && !text("population_as_of"_L1).isEmpty())
            parts.append({tr("as of %1").arg(m_formats.date(text("population_as_of"_L1))), {}});
        return parts;
    }

    FactPart municipality(const QString &key, bool withDistrict = true) const
    {
        const auto found = m_view.municipalities.constFind(key);
        const bool known = found != m_view.municipalities.constEnd();
        return {municipalityName(m_view, key, withDistrict), known ? recordLink(found->id) : QString()};
    }

    QList<FactPart> municipalities(const Field &field, const QJsonArray &items) const
    {
        QList<FactPart> parts;
        for (const QJsonValue &item : items) {
            const QString role = item.toObject().value("role"_L1).toString();
            FactPart part = municipality(item.toObject().value("ags"_L1).toString(), items.size() <= 2);
            if (!role.isEmpty() && role != "partner"_L1 && items.size() > 1)
                part.text = tr("%1, %2").arg(part.text, term(field, role));
            parts.append(part);
        }
        return parts;
    }

    FactPart tag(const QString &text) const
    {
        const RecordId id = RecordId::fromString(text);
        const auto found = m_view.named.constFind(id);
        if (found == m_view.named.constEnd())
            return {};
        return {model::recordTitle(found->fields), tagLink(id)};
    }

    const RecordView &m_view;
    const Formats &m_formats;
};

} // namespace

QList<Fact> factsOf(const RecordView &view, const Formats &formats)
{
    return FactList(view, formats).facts();
}

QString municipalityName(const RecordView &view, const QString &key, bool withDistrict)
{
    const auto found = view.municipalities.constFind(key);
    if (found == view.municipalities.constEnd())
        return key;
    const QString name = model::recordTitle(found->fields);
    const QString district = found->fields.value("district"_L1).toString();
    return withDistrict && !district.isEmpty() ? "%1 (%2)"_L1.arg(name, district) : name;
}

QString recordLink(const RecordId &id)
{
    return "twb:record/"_L1 + id.toString();
}

QString historyLink(const RecordId &id)
{
    return "twb:history/"_L1 + id.toString();
}

QString provenanceLink(const RecordId &id)
{
    return "twb:provenance/"_L1 + id.toString();
}

QString tagLink(const RecordId &id)
{
    return "twb:tag/"_L1 + id.toString();
}

QString municipalityLink(const QString &key)
{
    return "twb:municipality/"_L1 + key;
}

} // namespace twb::ui
