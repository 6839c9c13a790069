// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/validation.h"
#include "ui/editor/formsection.h"

#include <QScrollArea>
#include <QTimer>

namespace twb::ui {

/// The form of a kind, made from its table of fields: what is required first, the rest in sections.
/// Problems stand beside the fields, in words.
class RecordForm final : public QScrollArea {
    Q_OBJECT

public:
    RecordForm(model::Kind kind, const EditorTools &tools, QWidget *parent = nullptr);

    /// Fills the form; does not count as edited. \a texts are those of the values that are ready.
    void setValues(const QJsonObject &values, const LongTexts &texts = {});

    /// All values, also those that no field shows.
    QJsonObject values() const;

    /// What is wrong with the values as they are now.
    const QList<model::Problem> &problems();

    /// From now on also what was not filled in yet is told beside its field, not only where the person has
    /// been already.
    void insist();

    /// Opens the section of a field, shows it and gives it the focus.
    void showField(const QString &field);

    /// Gives the focus to the first field that is required and empty, or to the first of all.
    void showFirst();

    /// Opens the section of a field; null where the form has no such field.
    FieldBox *openBox(const QString &field);

    /// Null where the section of the field was never open.
    FieldBox *box(QAnyStringView field) const;

    void openAll();

Q_SIGNALS:
    /// Something was typed.
    void edited();

    /// Inputs are there that were not before.
    void sectionOpened();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void validate();
    void validateSoon();
    void tellProblems();
    void rename(const QString &before, const QString &after);
    void keepFocusVisible(QWidget *widget);
    FormSection *sectionOf(QAnyStringView field) const;

    model::Kind m_kind;
    const EditorTools &m_tools;
    QWidget *m_page;
    QList<FormSection *> m_sections;
    QJsonObject m_given;
    QList<model::Problem> m_problems;
    QTimer m_pause; ///< of typing, where the check takes long
    qint64 m_duration = 0; ///< of the last check, in milliseconds
    bool m_insisting = false;
};

} // namespace twb::ui
