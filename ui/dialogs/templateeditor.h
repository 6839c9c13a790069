// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/templatestore.h"
#include "ui/presentation/prompts.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace twb::ui {

/// Changes the text of a template; says where it cannot be read, and hands every text that can be to the
/// preview. Templates of the program are changed as copies in the user's folder.
class TemplateEditor final : public QWidget {
    Q_OBJECT

public:
    TemplateEditor(
        const report::TemplateStore &store, Prompts &prompts, const Theme &theme, QWidget *parent = nullptr);

    /// Begins with the text of this template.
    void edit(const report::TemplateEntry &entry);

    /// The template as it is written now; nothing while it cannot be read.
    const std::optional<report::ReportTemplate> &made() const { return m_made; }

Q_SIGNALS:
    /// made() is another one.
    void changed();

    /// \a id: of the template that was saved; empty when it was left as it was or deleted.
    void finished(const QString &id);

private:
    void read();
    void save();
    void remove();
    void leave();
    QString pathFor(const QString &id) const;

    const report::TemplateStore &m_store;
    Prompts &m_prompts;
    const Theme &m_theme;
    report::TemplateEntry m_entry;
    std::optional<report::ReportTemplate> m_made;
    QByteArray m_begun; ///< the text that editing began with
    QPlainTextEdit *m_text;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_delete;
};

} // namespace twb::ui
