// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/similarlist.h"

#include "ui/editor/choicelist.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

SimilarList::SimilarList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_head(new QLabel(this)),
      m_help(new QLabel(tr("Enter or a click opens it for reading; what you typed stays."), this)),
      m_list(new QListView(this)), m_model(new ChoiceListModel(this))
{
    auto *layout = new QVBoxLayout(this);
    for (QLabel *label : {m_head, m_help}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName("similar"_L1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Similar records"));
    m_list->setAccessibleDescription(m_help->text());
    m_head->setBuddy(m_list);
    layout->addWidget(m_head);
    layout->addWidget(m_list);
    layout->addWidget(m_help);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data(ChoiceListModel::ValueRole).toString());
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(&theme, &Theme::changed, this, &SimilarList::applyTheme);
    applyTheme();
    hide();
}

void SimilarList::applyTheme()
{
    m_head->setFont(m_theme.font(TextRole::Section));
    m_help->setFont(m_theme.font(TextRole::Meta));
    layout()->setSpacing(m_theme.space(8));
    layout()->setContentsMargins({});
    paintHead();
    fit();
}

void SimilarList::paintHead()
{
    QPalette colours = palette();
    if (m_found.probablyThere)
        colours.setColor(QPalette::WindowText, m_theme.colours().caution);
    m_head->setPalette(colours);
}

/// As high as what it shows.
void SimilarList::fit()
{
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height);
}

void SimilarList::setFound(const SimilarFound &found)
{
    if (found == m_found)
        return;
    m_found = found;
    m_head->setText(found.probablyThere ? tr("This is probably there already") : tr("Similar records"));
    m_model->setChoices(found.records);
    paintHead();
    fit();
    setVisible(!found.records.isEmpty());
}

} // namespace twb::ui
