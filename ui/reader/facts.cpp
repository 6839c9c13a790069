// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/facts.h"

#include <QCoreApplication>

namespace twb::ui {

using namespace Qt::StringLiterals;
using model::Field;

namespace {

/// Fields that the page shows elsewhere, or together with another one.
constexpr QLatin1StringView elsewhere[] = {"title"_L1, "name"_L1, "function"_L1, "summary"_L1,
    "status_as_of"_L1, "end"_L1, "population_as_of"_L1, "latitude"_L1, "longitude"_L1, "review_state"_L1,
    "reviewed_on"_L1, "reviewer_role"_L1};

class FactList {
    Q_DECLARE_TR_FUNCTIONS(Facts)

public:
    FactList(const RecordView &view, const Formats &formats)
        : m_view(view), m_formats(formats), m_names(view), m_teller(m_names, formats)
    {
    }

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

    QList<FactPart> partsOf(const Field &field) const
    {
        if (text::shapeOf(field.type) != text::Shape::Fact)
            return {};
        if (field.id == "start"_L1 || field.id == "end"_L1)
            return period(field);
        QList<FactPart> parts;
        const QList<text::Entry> entries = m_teller.tell(field, value(field.id));
        for (const text::Entry &entry : entries)
            parts.append(partOf(entry, entries.size()));
        return parts.isEmpty() ? parts : parts + companions(field.id);
    }

    /// Districts where there is room for them, roles where there are several to tell apart.
    FactPart partOf(const text::Entry &entry, qsizetype count) const
    {
        const text::Part &first = entry.first();
        FactPart part{count > 2 ? first.text : first.withAside(), linkOf(first)};
        if (count > 1)
            for (const text::Part &more : entry.sliced(1))
                part.text += u", "_s + more.text;
        return part;
    }

    QString linkOf(const text::Part &part) const
    {
        switch (part.target) {
        case text::Target::Address:
            return part.key;
        case text::Target::Tag:
            return tagLink(RecordId::fromString(part.key));
        case text::Target::Record:
            return recordLink(RecordId::fromString(part.key));
        case text::Target::Municipality: {
            const auto found = m_view.municipalities.constFind(part.key);
            return found == m_view.municipalities.constEnd() ? QString() : recordLink(found->id);
        }
        case text::Target::None:
            break;
        }
        return {};
    }

    QList<FactPart> period(const Field &field) const
    {
        const QString start = text("start"_L1);
        const QString end = text("end"_L1);
        const bool toldByStart = field.id == "end"_L1 && !start.isEmpty();
        const bool isAlone = start.isEmpty() || end.isEmpty();
        const QString words = toldByStart ? QString()
            : isAlone                     ? m_formats.date(text(field.id))
                                          : m_formats.period(start, end);
        return words.isEmpty() ? QList<FactPart>() : QList<FactPart>{{words, {}}};
    }

    /// What other fields add to this one.
    QList<FactPart> companions(QLatin1StringView id) const
    {
        if (id == "status"_L1)
            return asOf("status_as_of"_L1);
        if (id == "population"_L1)
            return asOf("population_as_of"_L1);
        return id == "evidence_level"_L1 ? reviewParts() : QList<FactPart>();
    }

    QList<FactPart> asOf(QLatin1StringView id) const
    {
        const QString date = m_formats.date(text(id));
        return date.isEmpty() ? QList<FactPart>() : QList<FactPart>{{tr("as of %1").arg(date), {}}};
    }

    QList<FactPart> reviewParts() const
    {
        const QString state = text("review_state"_L1);
        const QString on = text("reviewed_on"_L1);
        QList<FactPart> parts;
        if (!state.isEmpty())
            parts.append({m_formats.term(model::VocabularyId::ReviewState, state), {}});
        if (!on.isEmpty())
            parts.append({tr("reviewed on %1").arg(m_formats.date(on)), {}});
        return parts;
    }

    const RecordView &m_view;
    const Formats &m_formats;
    ViewNames m_names;
    text::ValueTeller m_teller;
};

} // namespace

text::KnownNames::Name ViewNames::record(const RecordId &id) const
{
    const auto found = m_view.named.constFind(id);
    return found == m_view.named.constEnd() ? Name() : Name{model::recordTitle(found->fields)};
}

text::KnownNames::Name ViewNames::municipality(const QString &key) const
{
    const auto found = m_view.municipalities.constFind(key);
    return found == m_view.municipalities.constEnd()
        ? Name()
        : Name{model::recordTitle(found->fields), found->fields.value("district"_L1).toString()};
}

QList<Fact> factsOf(const RecordView &view, const Formats &formats)
{
    return FactList(view, formats).facts();
}

QString municipalityName(const RecordView &view, const QString &key)
{
    const auto found = view.municipalities.constFind(key);
    return found == view.municipalities.constEnd() ? key : model::recordTitle(found->fields);
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
