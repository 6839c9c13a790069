// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/emptystate.h"

#include "ui/views/actionbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel(this)), m_meant(new QPushButton(this)),
      m_text(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_meant->setObjectName("link"_L1);
    m_meant->setCursor(Qt::PointingHandCursor);
    layout->insertWidget(1, m_meant, 0, Qt::AlignLeft);
    connect(m_meant, &QPushButton::clicked, this, [this] { Q_EMIT meantChosen(m_meantText); });
    setMeant({});
    m_text->setForegroundRole(QPalette::PlaceholderText);
    layout->addStretch(1);
    connect(&theme, &Theme::changed, this, &EmptyState::applyTheme);
    applyTheme();
}

void EmptyState::setContent(const QString &title, const QString &text, const QList<QAction *> &actions)
{
    m_title->setText(title);
    m_text->setText(text);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    auto *layout = qobject_cast<QVBoxLayout *>(this->layout());
    for (QAction *action : actions) {
        auto *button = new ActionButton(*action, false, this);
        layout->insertWidget(layout->count() - 1, button, 0, Qt::AlignLeft);
        m_buttons.append(button);
    }
    applyTheme();
}

void EmptyState::setMeant(const QString &text)
{
    m_meantText = text;
    m_meant->setVisible(!text.isEmpty());
    m_meant->setAccessibleName(tr("Did you mean “%1”?").arg(text));
    m_meant->setToolTip(tr("Search for “%1”").arg(text));
    fitMeant();
}

void EmptyState::fitMeant()
{
    const QMargins margins = layout()->contentsMargins();
    const int width = this->width() - margins.left() - margins.right() - m_theme.space(12);
    QString words = tr("Did you mean “%1”?").arg(m_meantText);
    words = m_meant->fontMetrics().elidedText(words, Qt::ElideMiddle, width);
    m_meant->setText(words.replace(u'&', u"&&"_s));
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitMeant();
}

void EmptyState::applyTheme()
{
    m_title->setFont(m_theme.font(TextRole::Section));
    const int side = m_theme.space(24);
    layout()->setContentsMargins(side, m_theme.space(36), side, side);
    layout()->setSpacing(m_theme.space(12));
    m_meant->setFont(m_theme.font(TextRole::Lead));
    fitMeant();
}

} // namespace twb::ui
