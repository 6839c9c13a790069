// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "tests/ui/support/desk.h"
#include "ui/dialogs/reportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

// The controls of the report dialog, by what people read on them; a test ends where one is missing.

namespace twb::test {

using namespace Qt::StringLiterals;

/// The dialog for the record that is found with these words, once its pages show.
inline ui::ReportDialog *openReport(Desk &desk, const QString &words)
{
    if (!desk.library.isOpen())
        desk.openExample();
    desk.search(words);
    desk.settleReader();
    desk.window.actions().named(u"report.record"_s)->trigger();
    auto *dialog = desk.window.findChild<ui::ReportDialog *>();
    if (!dialog)
        qFatal("no dialog");
    QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
    if (!previewed.wait(30000))
        qFatal("no preview");
    return dialog;
}

inline QCheckBox *boxOf(const QDialog *dialog, const QString &text)
{
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
        if (box->text() == text)
            return box;
    qFatal("no box %s", qPrintable(text));
}

inline QComboBox *comboOf(const QDialog *dialog, const QString &name)
{
    for (QComboBox *combo : dialog->findChildren<QComboBox *>())
        if (combo->accessibleName() == name)
            return combo;
    qFatal("no combo %s", qPrintable(name));
}

inline QLineEdit *lineOf(const QDialog *dialog, const QString &name)
{
    for (QLineEdit *edit : dialog->findChildren<QLineEdit *>())
        if (edit->accessibleName() == name)
            return edit;
    qFatal("no line %s", qPrintable(name));
}

inline QPushButton *buttonOf(const QDialog *dialog, const QString &text)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text().remove(u'&').startsWith(text))
            return button;
    qFatal("no button %s", qPrintable(text));
}

inline QPushButton *primaryOf(const QDialog *dialog)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->property("primary").toBool())
            return button;
    return nullptr;
}

} // namespace twb::test
