// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTextBrowser>

#include <memory>

namespace twb::ui {

/// Shows a page with a measure that reads well, whatever the width. Loads nothing and opens nothing:
/// links are only told.
class Reader final : public QTextBrowser {
    Q_OBJECT

public:
    explicit Reader(const Theme &theme, QWidget *parent = nullptr);

    /// How far from the left edge the text begins, in pixels.
    int inset() const { return viewportMargins().left(); }

    /// Takes the page; it begins at the top unless it is the same record again.
    void setPage(std::shared_ptr<QTextDocument> page, bool keepPlace);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkActivated(const QUrl &url);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMargins();

    const Theme &m_theme;
    std::shared_ptr<QTextDocument> m_page;
};

} // namespace twb::ui
