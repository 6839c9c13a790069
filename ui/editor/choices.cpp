// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/choices.h"

#include "core/model/identity.h"

#include <QSet>

namespace twb::ui {

using namespace Qt::StringLiterals;

TermChoices::TermChoices(model::VocabularyId vocabulary, model::Language language, QObject *parent)
    : ListChoices(parent)
{
    for (const model::Term &term : model::terms(vocabulary))
        add({term.id, term.label.in(language).toString(), term.help.in(language).toString()});
}

void MunicipalityChoices::prepare()
{
    if (m_filled)
        return;
    m_filled = true;
    for (const region::Place &place : m_gazetteer.places()) {
        QStringList others{place.ags};
        if (!place.postcode.isEmpty())
            others.append(place.postcode);
        const bool isDistrict = place.ags.size() == 5;
        QStringList details{
            isDistrict || place.district == place.name ? QString() : place.district, place.state};
        details.removeAll(QString());
        add({place.ags, place.name, details.join(u", ")}, others);
    }
}

/// Nobody looks through eleven thousand names: something must be typed.
void MunicipalityChoices::ask(QObject *context, const QString &typed, const Answer &answer)
{
    if (!typed.trimmed().isEmpty())
        ListChoices::ask(context, typed, answer);
}

Choice MunicipalityChoices::named(const QString &value) const
{
    const QJsonObject place = m_gazetteer.record(value);
    if (place.isEmpty())
        return {value, value};
    const QString name = place.value("name"_L1).toString();
    const QString district = place.value("district"_L1).toString();
    return {value, name, district == name ? QString() : district};
}

QString TagChoices::idOf(const QString &name)
{
    return model::tagId(name.simplified()).toString();
}

void TagChoices::setTags(const QList<Tag> &tags)
{
    clear();
    m_suggester = edit::TagSuggester();
    for (const Tag &tag : tags) {
        add({tag.id, tag.name, tag.synonyms.join(u", ")}, tag.synonyms);
        m_suggester.add(tag.id, QStringList{tag.name} + tag.synonyms);
    }
}

void TagChoices::ask(QObject *context, const QString &typed, const Answer &answer)
{
    const QString name = typed.simplified();
    ListChoices::ask(context, name, [&](QList<Choice> found) {
        if (!name.isEmpty() && ListChoices::exactly(name).value.isEmpty()) {
            m_new.insert(idOf(name), name);
            found.append({idOf(name), name, tr("new tag")});
        }
        answer(found);
    });
}

Choice TagChoices::named(const QString &value) const
{
    const auto made = m_new.constFind(value);
    return made == m_new.constEnd() ? ListChoices::named(value) : Choice{value, *made};
}

Choice TagChoices::exactly(const QString &typed)
{
    const QString name = typed.simplified();
    Choice known = ListChoices::exactly(name);
    if (!known.value.isEmpty() || name.isEmpty())
        return known;
    m_new.insert(idOf(name), name);
    return {idOf(name), name};
}

QList<Choice> TagChoices::inText(const QString &title, const QString &text)
{
    constexpr qsizetype most = 12;
    QList<Choice> found;
    for (const QString &id : m_suggester.suggest(title, text, most))
        found.append(named(id));
    return found;
}

void TagChoices::addNew(const QJsonObject &names)
{
    for (auto it = names.begin(); it != names.end(); ++it)
        m_new.insert(it.key(), it.value().toString());
}

QJsonObject TagChoices::newTags(const QStringList &ids) const
{
    QSet<QString> known;
    for (const Choice &choice : all())
        known.insert(choice.value);
    QJsonObject made;
    for (const QString &id : ids)
        if (!known.contains(id) && m_new.contains(id))
            made.insert(id, m_new.value(id));
    return made;
}

RecordChoices::RecordChoices(RecordFinder &finder, const Formats &formats, model::Kind kind, QObject *parent)
    : ChoiceSource(parent), m_finder(finder), m_formats(formats), m_kind(kind)
{
}

void RecordChoices::ask(QObject *context, const QString &typed, const Answer &answer)
{
    m_finder.find(context, typed, m_kind, [this, answer](const QList<index::Entry> &entries) {
        QList<Choice> found;
        for (const index::Entry &entry : entries)
            found.append({entry.id.toString(), entry.title,
                model::kindLabel(entry.kind).in(m_formats.language()).toString()});
        remember(found);
        answer(found);
    });
}

Choice RecordChoices::named(const QString &value) const
{
    return m_known.value(value, {value, value});
}

Choice RecordChoices::exactly(const QString &typed)
{
    Choice found;
    for (const Choice &choice : std::as_const(m_known)) {
        if (choice.label.compare(typed.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (!found.value.isEmpty())
            return {};
        found = choice;
    }
    return found;
}

void RecordChoices::remember(const QList<Choice> &choices)
{
    for (const Choice &choice : choices)
        m_known.insert(choice.value, choice);
}

} // namespace twb::ui
