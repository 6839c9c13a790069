// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/linesinput.h"

#include "ui/editor/growingedit.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace twb::ui {

namespace {

constexpr int fewestListLines = 3;
constexpr int mostListLines = 14;

} // namespace

LinesInput::LinesInput(QWidget *parent)
    : FieldInput(parent), m_edit(new GrowingEdit(fewestListLines, mostListLines, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &GrowingEdit::typed, this, [this] {
        m_touched = true;
        m_read.reset();
        Q_EMIT edited();
    });
}

QJsonValue LinesInput::read() const
{
    if (m_read)
        return *m_read;
    QJsonArray items;
    const QString text = m_edit->text();
    for (const QStringView line : QStringView(text).split(u'\n'))
        if (const QStringView item = line.trimmed(); !item.isEmpty())
            items.append(item.toString());
    m_read = items.isEmpty() ? QJsonValue() : QJsonValue(items);
    return *m_read;
}

void LinesInput::write(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue item : value.toArray())
        lines.append(item.toString());
    m_edit->setText(lines.join(u'\n'));
    m_touched = false;
    m_read.reset();
}

} // namespace twb::ui
