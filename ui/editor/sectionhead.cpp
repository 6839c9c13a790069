// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sectionhead.h"

#include <QHBoxLayout>
#include <QLabel>

namespace twb::ui {

using namespace Qt::StringLiterals;

SectionHead::SectionHead(const QString &title, const Theme &theme, QWidget *parent)
    : QPushButton(parent), m_heading(title), m_theme(theme), m_arrow(new QLabel(this)),
      m_name(new QLabel(this)), m_words(new QLabel(this))
{
    setObjectName("sectionHead"_L1);
    auto *layout = new QHBoxLayout(this);
    for (QLabel *label : {m_arrow, m_name, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    m_name->setText(title);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setMinimumWidth(0);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->setStretch(2, 100);
    connect(&theme, &Theme::changed, this, &SectionHead::applyTheme);
    applyTheme();
    setState(false, {});
}

void SectionHead::applyTheme()
{
    m_name->setFont(m_theme.font(TextRole::Section));
    m_arrow->setFont(m_theme.font(TextRole::Section));
    m_words->setFont(m_theme.font(TextRole::Meta));
    layout()->setContentsMargins(0, m_theme.space(10), m_theme.space(4), m_theme.space(10));
    layout()->setSpacing(m_theme.space(8));
    updateGeometry();
    fit();
}

void SectionHead::setState(bool open, const QString &inside)
{
    m_inside = inside;
    m_arrow->setText(open ? u"▾"_s : u"▸"_s);
    setAccessibleName(inside.isEmpty() ? m_heading : tr("%1: %2").arg(m_heading, inside));
    setAccessibleDescription(open ? tr("Open; press to close") : tr("Closed; press to open"));
    fit();
}

void SectionHead::fit()
{
    m_words->setText(m_words->fontMetrics().elidedText(m_inside, Qt::ElideRight, qMax(0, m_words->width())));
    m_words->setToolTip(m_inside);
}

QSize SectionHead::sizeHint() const
{
    return layout()->sizeHint();
}

QSize SectionHead::minimumSizeHint() const
{
    return {0, layout()->minimumSize().height()};
}

void SectionHead::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fit();
}

} // namespace twb::ui
