// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statusline.h"

#include "ui/views/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace twb::ui {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const Theme &theme, const Formats &formats, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_formats(formats), m_entries(new QLabel(this)),
      m_example(new ElidedLabel(this)), m_work(new ElidedLabel(this)), m_progress(new QProgressBar(this)),
      m_unread(new QPushButton(this)), m_state(new ElidedLabel(this))
{
    setObjectName("statusBar"_L1);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    for (QLabel *label : {m_entries, m_example, m_work}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    layout->addWidget(m_progress);
    m_unread->setObjectName("link"_L1);
    m_unread->setToolTip(tr("Attachments that the search cannot read"));
    m_unread->setAccessibleDescription(m_unread->toolTip());
    connect(m_unread, &QPushButton::clicked, this, &StatusLine::unreadWanted);
    layout->addWidget(m_unread);
    layout->addStretch(1);
    m_state->setTextFormat(Qt::PlainText);
    layout->addWidget(m_state);
    m_example->setText(tr("Example records, as of their sources"));
    setExample(false);
    setUnread(0);
    setProgress({}, 0, 0);
    connect(&theme, &Theme::changed, this, &StatusLine::applyTheme);
    applyTheme();
}

void StatusLine::applyTheme()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_entries, m_example, m_work, m_unread, m_state})
        part->setFont(m_theme.font(TextRole::Meta));
    layout()->setContentsMargins(m_theme.space(16), m_theme.space(4), m_theme.space(16), m_theme.space(4));
    layout()->setSpacing(m_theme.space(18));
    m_progress->setFixedSize(m_theme.space(96), m_theme.space(8));
}

void StatusLine::clear()
{
    m_entries->clear();
    m_state->clear();
    setExample(false);
    setUnread(0);
    setProgress({}, 0, 0);
}

void StatusLine::setEntries(qint64 count)
{
    QString text = tr("%n record(s)", nullptr, int(count));
    text.replace(QString::number(count), m_formats.number(count));
    m_entries->setText(text);
}

void StatusLine::setExample(bool example)
{
    m_example->setVisible(example);
}

void StatusLine::setState(const QString &text)
{
    m_state->setText(text);
}

void StatusLine::setUnread(qsizetype count)
{
    m_unread->setVisible(count > 0);
    m_unread->setText(tr("%n attachment(s) without readable text", nullptr, int(count)));
}

void StatusLine::setProgress(const QString &text, qint64 done, qint64 total)
{
    const bool busy = total > 0;
    m_work->setVisible(busy);
    m_progress->setVisible(busy);
    if (!busy)
        return;
    m_work->setText(text);
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(1000 * done / total));
}

} // namespace twb::ui
