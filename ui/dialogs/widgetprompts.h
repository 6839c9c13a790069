// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/prompts.h"
#include "ui/presentation/settings.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace twb::ui {

/// Asks with the dialogs of the system.
class WidgetPrompts final : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(Prompts)

public:
    explicit WidgetPrompts(Settings &settings) : m_settings(settings) { }

    /// Dialogs belong to this window from now on.
    void setParent(QWidget *parent) { m_parent = parent; }

    QString openFile(const QString &title, const QString &filter) override;
    QStringList openFiles(const QString &title, const QString &filter) override;
    QString openFolder(const QString &title) override;
    QString saveFile(const QString &title, const QString &suggestion, const QString &filter) override;
    bool confirm(const QString &title, const QString &text, const QString &accept) override;
    std::optional<qsizetype> choose(
        const QString &title, const QString &text, const QStringList &choices) override;
    std::optional<QString> askText(const QString &title, const QString &label, const QString &text) override;
    void inform(const QString &title, const QString &text) override;
    void showError(const Error &error) override;
    void openLink(const QUrl &url) override;
    bool choosePrinter(QPrinter &printer, int pages) override;
    QColor chooseColour(const QString &title, const QColor &now) override;
    void openDocument(const QString &path) override;

private:
    QString folder() const;
    QString remember(const QString &path);

    Settings &m_settings;
    QPointer<QWidget> m_parent;
};

} // namespace twb::ui
