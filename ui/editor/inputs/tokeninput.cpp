// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/tokeninput.h"

#include "ui/editor/choicefield.h"
#include "ui/editor/flowlayout.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostButtons = 60; ///< at first, and more with every press
}

TokenInput::TokenInput(ChoiceSource &source, const Theme &theme, const QString &invitation, QWidget *parent)
    : FieldInput(parent), m_source(source), m_theme(theme), m_tokens(new QWidget(this)),
      m_flow(new FlowLayout(m_tokens)), m_field(new ChoiceField(source, this)), m_offer(new QWidget(this)),
      m_more(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.space(6));
    m_flow->setSpacing(theme.space(6));
    layout->addWidget(m_tokens);
    layout->addWidget(m_more);
    m_more->setObjectName("flat"_L1);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, &TokenInput::showMore);
    layout->addWidget(m_field);
    layout->addWidget(m_offer);
    new FlowLayout(m_offer);
    m_offer->hide();
    m_field->setPlaceholderText(invitation);
    setFocusProxy(m_field);
    connect(m_field, &ChoiceField::chosen, this, &TokenInput::add);
    connect(m_field, &ChoiceField::leftBehind, this, &TokenInput::takeTyped);
    connect(m_field, &QLineEdit::textEdited, this, &FieldInput::edited);
    connect(m_field, &ChoiceField::backspaced, this, [this] {
        if (!m_buttons.isEmpty())
            removeAt(m_buttons.size() - 1);
    });
    m_tokens->hide();
}

void TokenInput::setProposals(const QList<Choice> &proposals)
{
    if (proposals == m_proposals)
        return;
    m_proposals = proposals;
    showProposals();
}

/// While one of the buttons has the focus, the field takes it over.
void TokenInput::showProposals()
{
    constexpr qsizetype mostShown = 6;
    if (m_offer->isAncestorOf(QApplication::focusWidget()))
        m_field->setFocus();
    qDeleteAll(m_offer->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    QList<Choice> open = m_proposals;
    open.removeIf([this](const Choice &choice) { return m_values.contains(choice.value); });
    if (!open.isEmpty()) {
        auto *words = new QLabel(tr("In the text:"), m_offer);
        words->setFont(m_theme.font(TextRole::Meta));
        words->setForegroundRole(QPalette::PlaceholderText);
        words->setMargin(m_theme.space(4)); // on one line with the buttons
        m_offer->layout()->setSpacing(m_theme.space(4));
        m_offer->layout()->addWidget(words);
    }
    for (const Choice &choice : open.first(qMin(mostShown, open.size()))) {
        auto *button = new QToolButton(m_offer);
        button->setObjectName("flat"_L1);
        button->setText(u"+ "_s + QString(choice.label).replace(u'&', u"&&"_s));
        button->setToolTip(choice.detail);
        button->setAccessibleName(tr("Add: %1").arg(choice.label));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, choice] { add(choice); });
        m_offer->layout()->addWidget(button);
    }
    m_offer->setVisible(!open.isEmpty());
    updateGeometry();
}

void TokenInput::setSpoken(const QString &name, const QString &description)
{
    QStringList labels;
    for (const QToolButton *button : std::as_const(m_buttons))
        labels.append(button->property("label").toString());
    m_field->setAccessibleName(labels.isEmpty() ? name : tr("%1: %2").arg(name, labels.join(u", ")));
    m_field->setAccessibleDescription(description);
}

/// What was typed in full needs no Enter.
void TokenInput::takeTyped()
{
    if (const Choice exact = m_source.exactly(m_field->text()); !exact.value.isEmpty())
        add(exact);
}

void TokenInput::add(const Choice &choice)
{
    m_field->clear();
    if (m_values.contains(choice.value))
        return;
    m_values.insert(m_buttons.size(), choice.value);
    addButton(choice);
    Q_EMIT edited();
}

void TokenInput::addButton(const Choice &choice)
{
    auto *button = new QToolButton(m_tokens);
    button->setObjectName("token"_L1);
    button->setProperty("label", choice.label);
    button->setText(QString(choice.label).replace(u'&', u"&&"_s) + u" ✕"_s);
    button->setToolTip(choice.detail);
    button->setAccessibleName(tr("Take away: %1").arg(choice.label));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, button] {
        removeAt(m_buttons.indexOf(button));
        m_field->setFocus();
    });
    m_buttons.append(button);
    m_flow->addWidget(button);
    m_tokens->show();
    updateGeometry();
    QTimer::singleShot(0, this, &TokenInput::showProposals);
}

void TokenInput::showMore()
{
    for (qsizetype wanted = qMin(m_values.size(), m_buttons.size() + mostButtons); m_buttons.size() < wanted;)
        addButton(m_source.named(m_values.at(m_buttons.size())));
    showRest();
}

void TokenInput::showRest()
{
    const qsizetype rest = m_values.size() - m_buttons.size();
    m_more->setText(tr("Show %n more", nullptr, int(rest)));
    m_more->setVisible(rest > 0);
}

void TokenInput::removeAt(qsizetype place)
{
    m_values.removeAt(place);
    m_buttons.takeAt(place)->deleteLater();
    if (m_buttons.isEmpty())
        showMore();
    m_tokens->setVisible(!m_values.isEmpty());
    updateGeometry();
    QTimer::singleShot(0, this, &TokenInput::showProposals);
    Q_EMIT edited();
}

/// What is typed and not chosen yet counts too: nothing is lost without a word.
QJsonValue TokenInput::read() const
{
    QJsonArray values = QJsonArray::fromStringList(m_values);
    if (const QString typed = m_field->text().trimmed(); !typed.isEmpty())
        values.append(typed);
    return values.isEmpty() ? QJsonValue() : QJsonValue(values);
}

void TokenInput::write(const QJsonValue &value)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_values.clear();
    m_field->clear();
    for (const QJsonValue item : value.toArray())
        m_values.append(item.toString());
    showMore();
    m_tokens->setVisible(!m_values.isEmpty());
}

} // namespace twb::ui
