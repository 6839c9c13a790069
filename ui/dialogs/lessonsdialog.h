// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/librarysession.h"
#include "ui/models/lessonmodel.h"
#include "ui/search/searchsession.h"
#include "ui/views/plaindialog.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace twb::ui {

class CardView;

/// What others have learned that bears on a plan: its outline is pasted, or a project is taken; the lessons
/// of the library follow at once, each with the reason why. Nothing of the outline is kept.
class LessonsDialog final : public PlainDialog {
    Q_OBJECT

public:
    LessonsDialog(LibrarySession &library, SearchSession &search, const Theme &theme, const Formats &formats,
        QWidget *parent = nullptr);

    /// Takes a project's texts, fields of action and town size for the outline.
    void takeProject(const RecordId &project);

    QPlainTextEdit *outline() const { return m_outline; }
    CardView *lessons() const { return m_lessons; }

Q_SIGNALS:
    void recordWanted(const RecordId &id);

private:
    struct Found {
        QList<search::PlanLesson> lessons;
        QHash<QString, QString> names; ///< of municipalities
    };

    QComboBox *addChoice(QFormLayout &layout, const QString &label, model::VocabularyId vocabulary);
    QWidget *makePlanPart(const Theme &theme);
    QWidget *makeLessonPart(const Theme &theme);
    search::Plan plan() const;
    void ask();
    void rank(const search::Plan &plan, const QList<search::SimilarRecord> &records);
    static Result<Found> compare(
        const store::Library &library, const search::Plan &plan, const QList<search::SimilarRecord> &records);
    void list(const Found &found);
    void openLesson();

    LibrarySession &m_library;
    SearchSession &m_search;
    const Formats &m_formats;
    LessonModel m_model;
    std::optional<RecordId> m_project;
    QPlainTextEdit *m_outline;
    QComboBox *m_field;
    QComboBox *m_phase;
    QComboBox *m_townSize;
    QLabel *m_summary;
    CardView *m_lessons;
    QPushButton *m_open;
    QPushButton *m_copy;
    JobRunner::Channel m_compareChannel;
    JobRunner::Channel m_projectChannel;
};

} // namespace twb::ui
