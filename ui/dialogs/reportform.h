// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/templatestore.h"
#include "ui/dialogs/recordchoice.h"
#include "ui/dialogs/reportchoice.h"
#include "ui/presentation/formats.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace twb::ui {

struct ReportScope;

/// The left side of the report dialog: template, title and what the report tells.
class ReportForm final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the form. \a scope: what the report is about, in words.
    ReportForm(const report::TemplateStore &store, Settings &settings, const Theme &theme,
        const Formats &formats, const QString &scope, QWidget *parent = nullptr);

    /// Lists the templates anew and chooses one.
    void setTemplates(const QString &chosen);

    report::TemplateEntry entry() const;
    ReportChoice choice() const;
    QString title() const;

    /// Shows what suits a report of these records: a single one has its title already; of a collection the
    /// order counts, whatever was chosen last time.
    void start(const ReportScope &scope);

    /// The records that can be chosen.
    RecordChoice &records() { return *m_records; }
    const RecordChoice &records() const { return *m_records; }

    /// Keeps the choice for the next time.
    void remember();

Q_SIGNALS:
    void changed();
    void editWanted();
    void designWanted();

private:
    void makeCombos(QVBoxLayout &column);
    void makeChecks(QVBoxLayout &column);
    QComboBox *combo(QVBoxLayout &column, const QString &label, const QStringList &texts);
    QCheckBox *check(QVBoxLayout &column, const QString &text);
    void templateChosen();
    void showChoice(const ReportChoice &choice);
    void listCriteria(const QStringList &chosen);

    const report::TemplateStore &m_store;
    Settings &m_settings;
    const Theme &m_theme;
    const Formats &m_formats;
    QList<report::TemplateEntry> m_entries;
    bool m_filling = false;

    RecordChoice *m_records;
    QComboBox *m_template;
    QLabel *m_description;
    QPushButton *m_edit;
    QPushButton *m_design;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    bool m_isCollection = false;
    QComboBox *m_order;
    QComboBox *m_grouping;
    QComboBox *m_language;
    QLabel *m_criteriaLabel;
    QListWidget *m_criteria;
    QCheckBox *m_lessons;
    QCheckBox *m_adoptions;
    QCheckBox *m_sources;
    QCheckBox *m_history;
    QCheckBox *m_persons;
    QCheckBox *m_drafts;
};

} // namespace twb::ui
