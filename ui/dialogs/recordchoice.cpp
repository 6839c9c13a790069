// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recordchoice.h"

#include "ui/delegates/tickdelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 100; // pixels of LOOK.md: some five records

} // namespace

RecordChoice::RecordChoice(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_list(new QListWidget(this))
{
    auto *head = new QHBoxLayout;
    m_label->setBuddy(m_list);
    head->addWidget(m_label, 1);
    for (const bool all : {true, false}) {
        auto *button = new QPushButton(all ? tr("All") : tr("None"), this);
        button->setObjectName(u"link"_s);
        button->setAccessibleName(all ? tr("Choose all records") : tr("Choose no record"));
        connect(button, &QPushButton::clicked, this, [this, all] { tick(all); });
        head->addWidget(button);
    }
    m_list->setAccessibleName(tr("Records of the report"));
    m_list->setItemDelegate(new TickDelegate(theme, m_list));
    m_list->setFixedHeight(theme.space(listHeight));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long titles are shortened
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(4));
    column->addLayout(head);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &RecordChoice::tell);
    hide();
}

void RecordChoice::setRecords(const QList<TitledRecord> &records)
{
    m_filling = true;
    m_records = records;
    m_list->clear();
    for (const TitledRecord &record : records) {
        auto *item = new QListWidgetItem(record.title.isEmpty() ? tr("Untitled") : record.title, m_list);
        item->setToolTip(item->text().toHtmlEscaped());
        item->setCheckState(Qt::Checked);
    }
    m_filling = false;
    m_label->setText(tr("&Records (%1 of %2)").arg(records.size()).arg(records.size()));
    setVisible(!records.isEmpty());
}

bool RecordChoice::isEmpty() const
{
    return m_records.isEmpty();
}

QList<RecordId> RecordChoice::chosen() const
{
    QList<RecordId> ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_records[row].id);
    return ids;
}

void RecordChoice::tick(bool all)
{
    m_filling = true;
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
    tell();
}

void RecordChoice::tell()
{
    if (m_filling)
        return;
    m_label->setText(tr("&Records (%1 of %2)").arg(chosen().size()).arg(m_records.size()));
    Q_EMIT changed();
}

} // namespace twb::ui
