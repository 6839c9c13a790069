// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QBuffer>
#include <QWidget>

class QLabel;
class QPdfDocument;
class QPdfView;
class QToolButton;

namespace twb::ui {

/// The real pages of a PDF that is in memory, with a line to turn them. Keeps its place when the PDF is
/// exchanged for a later one.
class PagePreview final : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(const Theme &theme, QWidget *parent = nullptr);
    ~PagePreview() override;

    /// \a complete: false while only the first pages are there.
    void show(const QByteArray &pdf, bool complete);
    void clear();

    int pageCount() const;

private:
    void tell();
    void turn(int pages);
    QToolButton *button(const QString &words, Qt::ArrowType arrow, int pages);

    const Theme &m_theme;
    QPdfDocument *m_document;
    QPdfView *m_view;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLabel *m_place;
    QBuffer m_buffer;
    bool m_complete = false;
};

} // namespace twb::ui
