// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/fieldbox.h"
#include "ui/editor/formplan.h"
#include "ui/editor/longtexts.h"

#include <QJsonObject>

class QVBoxLayout;

namespace twb::ui {

class SectionHead;

/// The fields of one part of a form. A section opens and closes; its inputs are made when it first opens,
/// and while it is closed its head says what is filled in.
class FormSection final : public QWidget {
    Q_OBJECT

public:
    FormSection(FormPart part, const EditorTools &tools, QWidget *parent = nullptr);

    const FormPart &part() const { return m_part; }
    bool isOpen() const { return m_open; }
    void setOpen(bool open);

    /// Null while the section was never open, or where the field is not here.
    FieldBox *box(QAnyStringView field) const;
    const QList<FieldBox *> &boxes() const { return m_boxes; }

    void setValues(const QJsonObject &values, const LongTexts &texts);

    /// Writes the values of the fields into \a values, which have those that were set.
    void collect(QJsonObject &values) const;

    /// How many problems lie hidden in it while it is closed.
    void setProblemCount(qsizetype count);

Q_SIGNALS:
    void edited();
    void left();
    void opened();
    void renamed(const QString &before, const QString &after);

private:
    void make();
    void fill(const FieldBox &box);
    void updateHead();
    void applyTheme();
    QString summary() const;
    bool isFilled(QAnyStringView field) const;

    FormPart m_part;
    const EditorTools &m_tools;
    SectionHead *m_head = nullptr; ///< null for what is required
    QWidget *m_body;
    QVBoxLayout *m_fields;
    QList<FieldBox *> m_boxes;
    QJsonObject m_values; ///< while there are no inputs
    LongTexts m_texts; ///< among the values
    qsizetype m_problems = 0;
    bool m_open = false;
};

} // namespace twb::ui
