// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query/filters.h"

#include "core/search/similar/similartext.h"

#include <algorithm>
#include <array>

namespace twb::search {

using namespace Qt::StringLiterals;
using index::Facet;

namespace {

struct FilterName {
    QStringView name;
    Facet facet;
};

constexpr std::array filterNames{FilterName{u"art", Facet::Kind}, FilterName{u"kind", Facet::Kind},
    FilterName{u"ist", Facet::Kind}, FilterName{u"is", Facet::Kind},
    FilterName{u"kommune", Facet::Municipality}, FilterName{u"municipality", Facet::Municipality},
    FilterName{u"feld", Facet::ActionField}, FilterName{u"field", Facet::ActionField},
    FilterName{u"handlungsfeld", Facet::ActionField}, FilterName{u"action_field", Facet::ActionField},
    FilterName{u"status", Facet::Status}, FilterName{u"schlagwort", Facet::Tag},
    FilterName{u"tag", Facet::Tag}, FilterName{u"jahr", Facet::Year}, FilterName{u"year", Facet::Year},
    FilterName{u"stand", Facet::Year}, FilterName{u"as_of", Facet::Year},
    FilterName{u"reifegrad", Facet::Maturity}, FilterName{u"maturity", Facet::Maturity},
    FilterName{u"erfahrungsart", Facet::LessonKind}, FilterName{u"lessonkind", Facet::LessonKind},
    FilterName{u"lesson_kind", Facet::LessonKind}};

/// Collects the names that are most like what was typed.
class BestNames {
public:
    explicit BestNames(QStringView typed) : m_likeness(typed) { }

    void offer(QStringView name, const QString &value)
    {
        const Likeness found = m_likeness.of(name);
        if (found == Likeness::None || found > m_best)
            return;
        if (found < m_best)
            m_values.clear();
        m_best = found;
        if (!m_values.contains(value))
            m_values.append(value);
    }

    void offer(const model::Label &label, const QString &value)
    {
        offer(label.german, value);
        offer(label.english, value);
    }

    const QStringList &values() const { return m_values; }

private:
    NameLikeness m_likeness;
    Likeness m_best = Likeness::None;
    QStringList m_values;
};

QStringList kindValues(const QString &text)
{
    BestNames best(text);
    for (int i = 0; i < int(model::Kind::Other); ++i) {
        const auto kind = model::Kind(i);
        best.offer(QString(model::kindId(kind)), model::kindId(kind));
        best.offer(model::kindLabel(kind), model::kindId(kind));
        best.offer(model::kindPluralLabel(kind), model::kindId(kind));
    }
    for (const QStringView name : {u"Papierkorb", u"trash", u"gelöscht", u"deleted"})
        best.offer(name, index::trashKind);
    best.offer(QString(index::trashKind), index::trashKind);
    return best.values();
}

QStringList termValues(model::VocabularyId vocabulary, const QString &text)
{
    BestNames best(text);
    for (const model::Term &term : model::terms(vocabulary)) {
        best.offer(QString(term.id), term.id);
        best.offer(term.label, term.id);
    }
    return best.values();
}

/// Digits only: toInt() would stop at a zero character and take the number before it.
std::optional<int> year(QStringView text)
{
    if (!std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value <= 9999 ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<Facet> filterFacet(QStringView name)
{
    for (const FilterName &known : filterNames)
        if (name.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.facet;
    return std::nullopt;
}

QString filterName(Facet facet)
{
    return std::ranges::find(filterNames, facet, &FilterName::facet)->name.toString();
}

QStringList filterValues(Facet facet, const QString &text, const NameResolver &names)
{
    switch (facet) {
    case Facet::Kind:
        return kindValues(text);
    case Facet::Municipality:
        return names.municipalities(text);
    case Facet::Tag:
        return names.tags(text);
    case Facet::Year:
        return yearSpan(text) ? QStringList{text} : QStringList();
    default:
        return termValues(index::facetVocabulary(facet), text);
    }
}

std::optional<YearSpan> yearSpan(QStringView text)
{
    const QString normal = text.trimmed().toString().replace(u'–', ".."_L1).replace(u'-', ".."_L1);
    const qsizetype dots = normal.indexOf(".."_L1);
    if (dots < 0) {
        const auto only = year(normal);
        return only ? std::optional(YearSpan{*only, *only}) : std::nullopt;
    }
    const QStringView from = QStringView(normal).left(dots).trimmed();
    const QStringView to = QStringView(normal).sliced(dots + 2).trimmed();
    YearSpan span;
    const auto first = year(from);
    const auto last = year(to);
    if ((!from.isEmpty() && !first) || (!to.isEmpty() && !last) || (from.isEmpty() && to.isEmpty()))
        return std::nullopt;
    return YearSpan{first.value_or(span.first), last.value_or(span.last)};
}

} // namespace twb::search
