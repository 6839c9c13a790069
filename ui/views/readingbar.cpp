// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/readingbar.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

ReadingBar::ReadingBar(SearchSession &search, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_search(search), m_theme(theme), m_sentence(new QLabel(this)),
      m_problems(new QLabel(this)), m_copy(new QToolButton(this))
{
    setObjectName("readingBar"_L1);
    setAttribute(Qt::WA_StyledBackground);
    m_problems->setObjectName("caution"_L1);
    for (QLabel *label : {m_sentence, m_problems}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_copy->setObjectName("flat"_L1);
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy how the search was read"));
    m_copy->setAccessibleDescription(m_copy->toolTip());
    m_copy->setFocusPolicy(Qt::StrongFocus);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_sentence, 0, 0);
    layout->addWidget(m_copy, 0, 1, Qt::AlignTop);
    layout->addWidget(m_problems, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    connect(&search, &SearchSession::readingChanged, this, &ReadingBar::update);
    connect(&theme, &Theme::changed, this, &ReadingBar::applyTheme);
    applyTheme();
    update();
}

void ReadingBar::setWanted(bool wanted)
{
    m_wanted = wanted;
    update();
}

QString ReadingBar::text() const
{
    const QString problems = m_problems->text();
    return problems.isEmpty() ? m_sentence->text() : m_sentence->text() + u'\n' + problems;
}

/// What may still become right is passed over while someone types, unless they want to know.
void ReadingBar::update()
{
    const TextReading &reading = m_search.reading();
    QStringList problems;
    for (const TextReading::Problem &problem : reading.problems)
        if (m_wanted || !problem.unfinished)
            problems.append(problem.text);
    m_sentence->setText(reading.sentence.isEmpty() ? tr("Nothing is searched for yet.")
                                                   : tr("This was searched: %1").arg(reading.sentence));
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    setVisible(!problems.isEmpty() || m_wanted || !reading.plain);
}

void ReadingBar::applyTheme()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sentence, m_problems, m_copy})
        widget->setFont(m_theme.font(TextRole::Meta));
    layout()->setContentsMargins(m_theme.space(16), m_theme.space(6), m_theme.space(8), m_theme.space(6));
    layout()->setSpacing(m_theme.space(4));
}

} // namespace twb::ui
