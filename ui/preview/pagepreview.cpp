// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagepreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twb::ui {

PagePreview::PagePreview(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_document(new QPdfDocument(this)), m_view(new QPdfView(this)),
      m_place(new QLabel(this))
{
    m_view->setAccessibleName(tr("Preview of the report"));
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setPageSpacing(theme.space(8));
    m_place->setTextFormat(Qt::PlainText);
    m_place->setFont(theme.font(TextRole::Meta));

    auto *line = new QHBoxLayout;
    m_back = button(tr("Previous page"), Qt::UpArrow, -1);
    m_forward = button(tr("Next page"), Qt::DownArrow, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_forward, m_place})
        line->addWidget(widget);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(4));
    column->addWidget(m_view, 1);
    column->addLayout(line);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PagePreview::tell);
    tell();
}

PagePreview::~PagePreview()
{
    m_document->close(); // before the buffer it reads from goes
}

QToolButton *PagePreview::button(const QString &words, Qt::ArrowType arrow, int pages)
{
    auto *made = new QToolButton(this);
    made->setArrowType(arrow);
    made->setAutoRaise(true);
    made->setToolTip(words);
    made->setAccessibleName(words);
    connect(made, &QToolButton::clicked, this, [this, pages] { turn(pages); });
    return made;
}

void PagePreview::show(const QByteArray &pdf, bool complete)
{
    QScrollBar *bar = m_view->verticalScrollBar();
    const int before = bar->value();
    m_document->close();
    m_buffer.close();
    m_buffer.setData(pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_complete = complete;
    bar->setValue(std::min(before, bar->maximum()));
    tell();
}

void PagePreview::clear()
{
    m_document->close();
    m_buffer.close();
    m_buffer.setData({});
    m_complete = false;
    tell();
}

int PagePreview::pageCount() const
{
    return m_document->pageCount();
}

void PagePreview::turn(int pages)
{
    QPdfPageNavigator *navigator = m_view->pageNavigator();
    const int page = std::clamp(navigator->currentPage() + pages, 0, std::max(pageCount() - 1, 0));
    navigator->jump(page, {}, navigator->currentZoom());
}

void PagePreview::tell()
{
    const int page = m_view->pageNavigator()->currentPage();
    const bool any = pageCount() > 0;
    m_place->setText(!any ? QString()
            : m_complete  ? tr("Page %1 of %2").arg(page + 1).arg(pageCount())
                          : tr("Page %1, more is being made …").arg(page + 1));
    m_back->setEnabled(any && page > 0);
    m_forward->setEnabled(any && page + 1 < pageCount());
}

} // namespace twb::ui
