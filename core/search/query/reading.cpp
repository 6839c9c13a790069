// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query/reading.h"

#include "core/search/query/filters.h"

#include <algorithm>
#include <array>

namespace twb::search {

using namespace Qt::StringLiterals;
using index::Facet;
using model::Label;
using ExpressionKind = Expression::Kind;
using Part = ReadingPart::Kind;

namespace {

constexpr std::array<Label, index::facetCount> fieldLabels{Label{u"Art", u"Kind"},
    Label{u"Handlungsfeld", u"Field of action"}, Label{u"Kommune", u"Municipality"},
    Label{u"Status", u"Status"}, Label{u"Reifegrad", u"Maturity"},
    Label{u"Art der Erfahrung", u"Kind of lesson"}, Label{u"Jahr", u"Year"}, Label{u"Schlagwort", u"Tag"}};

constexpr Label andLabel{u" und ", u" and "};
constexpr Label orLabel{u" oder ", u" or "};
constexpr Label notLabel{u"nicht ", u"not "};
constexpr Label withoutLabel{u"ohne ", u"without "};
constexpr Label everythingLabel{u"alles ", u"everything "};
constexpr Label quotes{u"„%1“", u"“%1”"};
constexpr Label moreValues{u"%1 weitere", u"%1 more"};
constexpr Label trash{u"Papierkorb", u"Trash"};
constexpr Label unknownTag{u"unbekanntes Schlagwort", u"unknown tag"};
constexpr Label yearFrom{u"ab %1", u"from %1"};
constexpr Label yearUntil{u"bis %1", u"until %1"};
constexpr Label yearFromTo{u"%1 bis %2", u"%1 to %2"};

/// In the order of QueryProblem::Kind; %1 is what stands at the place.
constexpr std::array<Label, queryProblemCount> problemLabels{
    Label{u"Das Anführungszeichen wird nicht geschlossen. Alles danach gilt als eine Wortfolge.",
        u"The quotation mark is not closed. All that follows is read as one phrase."},
    Label{u"Die Klammer wird nicht geschlossen. Sie gilt bis zum Ende.",
        u"The parenthesis is not closed. It is read up to the end."},
    Label{u"Diese Klammer schließt nichts. Sie wurde übergangen.",
        u"This parenthesis closes nothing. It was passed over."},
    Label{u"In der Klammer steht nichts. Sie wurde übergangen.",
        u"There is nothing in the parentheses. They were passed over."},
    Label{u"Neben „%1“ fehlt ein Wort. „%1“ wurde übergangen.",
        u"A word is missing beside “%1”. “%1” was passed over."},
    Label{u"Ein Feld „%1“ gibt es nicht. Danach wurde als Wort gesucht.",
        u"There is no field “%1”. It was searched as a word."},
    Label{u"„%1“ gibt es in diesem Feld nicht. Danach wurde als Wort gesucht.",
        u"There is no “%1” in this field. It was searched as a word."},
    Label{u"Hinter „%1“ fehlt ein Wert. Das Feld wurde übergangen.",
        u"A value is missing behind “%1”. The field was passed over."},
    Label{u"Der Zeitraum „%1“ endet, bevor er beginnt. Er wurde umgekehrt gelesen.",
        u"The period “%1” ends before it begins. It was read the other way round."},
    Label{u"Die Klammern sind zu tief geschachtelt. Diese wurde übergangen.",
        u"The parentheses are nested too deeply. This one was passed over."},
    Label{u"Die Suche ist zu lang. Was hier beginnt, wurde übergangen.",
        u"The search is too long. What begins here was passed over."}};

class Reader {
public:
    Reader(const NameResolver &names, model::Language language) : m_names(names), m_language(language) { }

    void read(const Expression &expression)
    {
        switch (expression.kind) {
        case ExpressionKind::All:
            readAll(expression.parts);
            break;
        case ExpressionKind::Any:
            readAny(expression.parts);
            break;
        case ExpressionKind::Not:
            readAll({&expression, 1});
            break;
        case ExpressionKind::Word:
            readWord(expression);
            break;
        case ExpressionKind::Filter:
            readFilter(expression);
            break;
        }
    }

    void readChosen(const Selection &selected, const Expression &tree)
    {
        for (const auto &[facet, values] : selected.asKeyValueRange()) {
            readFilter(filterOf(facet, values));
            if (facet != selected.lastKey() || !tree.isEmpty())
                add(Part::Operator, say(andLabel));
        }
        if (tree.kind == ExpressionKind::Any)
            readPart(tree);
        else if (!tree.isEmpty())
            read(tree);
    }

    QList<ReadingPart> take() { return std::move(m_parts); }

private:
    QString say(const Label &label) const { return label.in(m_language).toString(); }
    void add(Part kind, const QString &text) { m_parts.append({kind, text}); }

    /// What is asked for, then what is left out.
    void readAll(std::span<const Expression> parts)
    {
        const auto isExcluded = [](const Expression &part) { return part.kind == ExpressionKind::Not; };
        bool isFirst = true;
        for (const Expression &part : parts) {
            if (isExcluded(part))
                continue;
            if (!std::exchange(isFirst, false))
                add(Part::Operator, say(andLabel));
            readPart(part);
        }
        if (isFirst)
            add(Part::Operator, say(everythingLabel));
        for (const Expression &part : parts) {
            if (!isExcluded(part))
                continue;
            if (!std::exchange(isFirst, false))
                add(Part::Mark, u", "_s);
            add(Part::Operator, say(withoutLabel));
            readPart(part.parts.front());
        }
    }

    void readAny(std::span<const Expression> parts)
    {
        bool isFirst = true;
        for (const Expression &part : parts) {
            if (!std::exchange(isFirst, false))
                add(Part::Operator, say(orLabel));
            if (part.kind == ExpressionKind::Not)
                add(Part::Operator, say(notLabel));
            readPart(part.kind == ExpressionKind::Not ? part.parts.front() : part);
        }
    }

    void readPart(const Expression &part)
    {
        const bool isGroup = part.kind == ExpressionKind::All || part.kind == ExpressionKind::Any;
        if (isGroup)
            add(Part::Mark, u"("_s);
        read(part);
        if (isGroup)
            add(Part::Mark, u")"_s);
    }

    void readWord(const Expression &word)
    {
        const QString text = word.prefix ? word.text + u'…' : word.text;
        add(Part::Word, word.phrase ? say(quotes).arg(text) : text);
    }

    void readFilter(const Expression &filter)
    {
        constexpr qsizetype mostNamed = 4;
        add(Part::Field, say(fieldLabels.at(size_t(filter.facet))));
        add(Part::Mark, u": "_s);
        const qsizetype all = filter.values.size();
        const qsizetype named = all > mostNamed ? mostNamed - 1 : all;
        for (qsizetype i = 0; i < named; ++i) {
            if (i > 0)
                addBetween(i + 1 == all);
            add(Part::Value, valueName(filter.facet, filter.values.at(i)));
        }
        if (named < all) {
            addBetween(true);
            add(Part::Value, say(moreValues).arg(all - named));
        }
    }

    void addBetween(bool isLast)
    {
        if (isLast)
            add(Part::Operator, say(orLabel));
        else
            add(Part::Mark, u", "_s);
    }

    QString valueName(Facet facet, const QString &value) const
    {
        if (facet == Facet::Kind)
            return say(value == index::trashKind ? trash : model::kindLabel(model::kindFromId(value)));
        if (facet == Facet::Year)
            return years(value);
        const QString name = m_names.nameOf(facet, value);
        if (facet == Facet::Tag)
            return name.isEmpty() ? say(unknownTag) : name;
        if (facet == Facet::Municipality)
            return name.isEmpty() ? value : name;
        return model::termLabel(index::facetVocabulary(facet), value, m_language);
    }

    QString years(const QString &value) const
    {
        const YearSpan span = yearSpan(value).value_or(YearSpan());
        if (span.first == span.last)
            return QString::number(span.first);
        if (span.last == YearSpan().last)
            return say(yearFrom).arg(span.first);
        if (span.first == YearSpan().first)
            return say(yearUntil).arg(span.last);
        return say(yearFromTo).arg(span.first).arg(span.last);
    }

    const NameResolver &m_names;
    model::Language m_language;
    QList<ReadingPart> m_parts;
};

} // namespace

QList<ReadingPart> reading(const Expression &tree, const NameResolver &names, model::Language language)
{
    if (tree.isEmpty())
        return {};
    Reader reader(names, language);
    reader.read(tree);
    return reader.take();
}

QList<ReadingPart> reading(const Query &query, const NameResolver &names, model::Language language)
{
    if (query.selected.isEmpty())
        return reading(query.tree, names, language);
    Reader reader(names, language);
    reader.readChosen(query.selected, query.tree);
    return reader.take();
}

QString readingText(const QList<ReadingPart> &parts)
{
    QString text;
    for (const ReadingPart &part : parts)
        text += part.text;
    return text;
}

QString problemText(const Query &query, const QueryProblem &problem, model::Language language)
{
    const QString place = query.text.mid(problem.position, problem.length).trimmed();
    return problemLabels.at(size_t(problem.kind)).in(language).toString().replace(u"%1"_s, place);
}

} // namespace twb::search
