// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/choiceinput.h"

#include "ui/editor/choicelist.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

ChoiceInput::ChoiceInput(model::VocabularyId vocabulary, model::Language language, QWidget *parent)
    : FieldInput(parent), m_vocabulary(vocabulary), m_language(language), m_box(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    m_box->addItem(tr("Not stated"), QString());
    for (const model::Term &term : model::terms(vocabulary)) {
        m_box->addItem(term.label.in(language).toString(), QString(term.id));
        m_box->setItemData(
            m_box->count() - 1, term.help.in(language).toString(), ChoiceListModel::DetailRole);
    }
    m_box->setItemDelegate(new ChoiceDelegate(m_box));
    m_box->setMaxVisibleItems(12);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->installEventFilter(this);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceInput::explain);
    connect(m_box, &QComboBox::activated, this, &FieldInput::edited);
}

/// The wheel scrolls the form and changes no value on its way.
bool ChoiceInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldInput::eventFilter(watched, event);
}

void ChoiceInput::explain()
{
    Q_EMIT remarked(m_box->currentData(ChoiceListModel::DetailRole).toString());
}

QJsonValue ChoiceInput::read() const
{
    const QString id = m_box->currentData().toString();
    return id.isEmpty() ? QJsonValue() : id;
}

/// A term of a newer program is kept as it is.
void ChoiceInput::write(const QJsonValue &value)
{
    const QString id = value.toString();
    if (m_box->findData(id) < 0)
        m_box->addItem(model::termLabel(m_vocabulary, id, m_language), id);
    m_box->setCurrentIndex(m_box->findData(id));
    explain();
}

} // namespace twb::ui
