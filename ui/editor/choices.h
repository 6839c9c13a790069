// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/tagsuggestions.h"
#include "core/model/fields.h"
#include "core/region/gazetteer.h"
#include "ui/editor/listchoices.h"
#include "ui/editor/recordfinder.h"
#include "ui/presentation/formats.h"

namespace twb::ui {

/// The terms of a controlled list, each with its explanation.
class TermChoices final : public ListChoices {
    Q_OBJECT

public:
    TermChoices(model::VocabularyId vocabulary, model::Language language, QObject *parent = nullptr);
};

/// All municipalities and districts of Germany: by name, postcode or AGS key.
class MunicipalityChoices final : public ListChoices {
    Q_OBJECT

public:
    using ListChoices::ListChoices;

    /// One that was read in another thread, instead of reading it here.
    void setGazetteer(const region::Gazetteer &gazetteer) { m_gazetteer = gazetteer; }

    void ask(QObject *context, const QString &typed, const Answer &answer) override;
    Choice named(const QString &value) const override;

protected:
    void prepare() override;
    int limit() const override { return 12; }

private:
    mutable region::Gazetteer m_gazetteer;
    bool m_filled = false;
};

/// The tags of the library, also by their synonyms; a new name makes a new tag.
class TagChoices final : public ListChoices {
    Q_OBJECT

public:
    /// A tag as it lies in the library.
    struct Tag {
        QString id;
        QString name;
        QStringList synonyms;
    };

    using ListChoices::ListChoices;

    void setTags(const QList<Tag> &tags);

    void ask(QObject *context, const QString &typed, const Answer &answer) override;
    Choice named(const QString &value) const override;
    Choice exactly(const QString &typed) override;

    /// Names of those of \a ids that were thought up here and are not in the library yet, by id.
    QJsonObject newTags(const QStringList &ids) const;

    /// The tags whose names stand in these texts, the best first; those in the title before others.
    QList<Choice> inText(const QString &title, const QString &text);

    /// As if these had been thought up here.
    void addNew(const QJsonObject &names);

protected:
    int limit() const override { return 12; }

private:
    static QString idOf(const QString &name);

    QHash<QString, QString> m_new; ///< names by id
    edit::TagSuggester m_suggester;
};

/// Records of the library, found as the search finds them.
class RecordChoices final : public ChoiceSource {
    Q_OBJECT

public:
    /// \a kind narrows to one kind; Other to none.
    RecordChoices(RecordFinder &finder, const Formats &formats, model::Kind kind, QObject *parent = nullptr);

    void ask(QObject *context, const QString &typed, const Answer &answer) override;
    Choice named(const QString &value) const override;

    /// Only among what was found for a question before.
    Choice exactly(const QString &typed) override;

    /// How records are called that a record names already.
    void remember(const QList<Choice> &choices);

private:
    RecordFinder &m_finder;
    const Formats &m_formats;
    model::Kind m_kind;
    QHash<QString, Choice> m_known;
};

} // namespace twb::ui
