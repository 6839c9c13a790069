// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/widgetprompts.h"

#include "ui/dialogs/filedialogs.h"
#include "ui/presentation/errortext.h"

#include <QColorDialog>
#include <QDesktopServices>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

/// Texts from records may stand in a box: it must not read them as HTML.
void setPlain(QMessageBox &box, const QString &title, const QString &text)
{
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(title);
    box.setText(text);
}

} // namespace

QString WidgetPrompts::folder() const
{
    const QString last = m_settings.value(keys::lastFolder);
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
}

QString WidgetPrompts::remember(const QString &path)
{
    if (!path.isEmpty())
        m_settings.setValue(keys::lastFolder, QFileInfo(path).absolutePath());
    return path;
}

QString WidgetPrompts::openFile(const QString &title, const QString &filter)
{
    return remember(askForFiles(m_parent, {title, folder(), filter}).value(0));
}

QStringList WidgetPrompts::openFiles(const QString &title, const QString &filter)
{
    const QStringList paths = askForFiles(m_parent, {title, folder(), filter, QFileDialog::ExistingFiles});
    if (!paths.isEmpty())
        remember(paths.first());
    return paths;
}

QString WidgetPrompts::openFolder(const QString &title)
{
    return remember(askForFiles(m_parent, {title, folder(), {}, QFileDialog::Directory}).value(0));
}

QString WidgetPrompts::saveFile(const QString &title, const QString &suggestion, const QString &filter)
{
    return remember(askForFiles(m_parent,
        {title, folder() + u'/' + suggestion, filter, QFileDialog::AnyFile, QFileDialog::AcceptSave})
            .value(0));
}

bool WidgetPrompts::confirm(const QString &title, const QString &text, const QString &accept)
{
    QMessageBox box(m_parent);
    setPlain(box, title, text);
    const QPushButton *yes = box.addButton(accept, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<qsizetype> WidgetPrompts::choose(
    const QString &title, const QString &text, const QStringList &choices)
{
    QMessageBox box(m_parent);
    setPlain(box, title, text);
    box.setIcon(QMessageBox::Warning);
    QList<QAbstractButton *> buttons;
    for (const QString &choice : choices)
        buttons.append(box.addButton(choice, QMessageBox::AcceptRole));
    box.setEscapeButton(box.addButton(tr("Later"), QMessageBox::RejectRole));
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? std::nullopt : std::optional(chosen);
}

std::optional<QString> WidgetPrompts::askText(const QString &title, const QString &label, const QString &text)
{
    bool given = false;
    QString answer = QInputDialog::getText(m_parent, title, label, QLineEdit::Normal, text, &given);
    return given ? std::optional(answer.trimmed()) : std::nullopt;
}

void WidgetPrompts::inform(const QString &title, const QString &text)
{
    QMessageBox box(m_parent);
    setPlain(box, title, text);
    box.setIcon(QMessageBox::Information);
    box.exec();
}

void WidgetPrompts::showError(const Error &error)
{
    QMessageBox box(m_parent);
    setPlain(box, tr("That did not work"), errorText(error));
    box.setIcon(QMessageBox::Warning);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

void WidgetPrompts::openLink(const QUrl &url)
{
    const QString address = url.toDisplayString();
    if (confirm(tr("Open the browser?"), tr("This address leads out of the program:\n%1").arg(address),
            tr("Open in browser")))
        QDesktopServices::openUrl(url);
}

bool WidgetPrompts::choosePrinter(QPrinter &printer, int pages)
{
    QPrintDialog dialog(&printer, m_parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

QColor WidgetPrompts::chooseColour(const QString &title, const QColor &now)
{
    return QColorDialog::getColor(now, m_parent, title);
}

void WidgetPrompts::openDocument(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace twb::ui
