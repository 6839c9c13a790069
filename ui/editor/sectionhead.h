// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

class QLabel;

namespace twb::ui {

/// The head of a section that opens and closes: its name, and behind it what is inside.
class SectionHead final : public QPushButton {
    Q_OBJECT

public:
    SectionHead(const QString &title, const Theme &theme, QWidget *parent = nullptr);

    void setState(bool open, const QString &inside);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void fit();

    QString m_heading;
    const Theme &m_theme;
    QLabel *m_arrow;
    QLabel *m_name;
    QLabel *m_words;
    QString m_inside;
};

} // namespace twb::ui
