// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fieldbox.h"

#include "ui/editor/fieldinput.h"
#include "ui/editor/inputfactory.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

FieldBox::FieldBox(const model::Field &field, const EditorTools &tools, QWidget *parent)
    : QWidget(parent), m_field(field), m_tools(tools), m_label(new QLabel(this)),
      m_input(makeInput(field, tools, this)), m_problem(new QLabel(this)), m_help(new QLabel(this)),
      m_helpText(field.help.in(tools.formats.language()).toString())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QLabel *label : {m_label, m_problem, m_help}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    const QString name = field.label.in(tools.formats.language()).toString();
    const bool required = field.requirement == model::Requirement::Required;
    m_label->setText(required ? tr("%1 (required)").arg(name) : name);
    m_label->setBuddy(m_input);
    m_problem->setObjectName("problem"_L1);
    m_problem->hide();
    m_help->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_label);
    layout->addWidget(m_input);
    layout->addWidget(m_problem);
    layout->addWidget(m_help);
    connect(m_input, &FieldInput::edited, this, &FieldBox::edited);
    connect(m_input, &FieldInput::remarked, this, [this](const QString &words) {
        m_help->setText(words.isEmpty() ? m_helpText : words);
        m_help->setVisible(!m_help->text().isEmpty());
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, const QWidget *now) {
        if (!before || !now || !isAncestorOf(before) || isAncestorOf(now))
            return;
        m_left = true;
        Q_EMIT left();
    });
    connect(&tools.theme, &Theme::changed, this, &FieldBox::applyTheme);
    if (field.personal)
        m_helpText = QString(m_helpText + u' ' + tr("Left out of reports without persons.")).trimmed();
    m_help->setText(m_helpText);
    m_help->setVisible(!m_helpText.isEmpty());
    applyTheme();
    say();
}

void FieldBox::applyTheme()
{
    QFont font = m_tools.theme.font(TextRole::Body);
    font.setWeight(QFont::DemiBold);
    m_label->setFont(font);
    m_problem->setFont(m_tools.theme.font(TextRole::Body));
    m_help->setFont(m_tools.theme.font(TextRole::Meta));
    layout()->setSpacing(m_tools.theme.space(4));
}

void FieldBox::setProblem(const QString &text)
{
    if (m_problem->text() == text)
        return;
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    say();
}

void FieldBox::say()
{
    QStringList description{m_problem->text(), m_helpText};
    description.removeAll(QString());
    m_input->setSpoken(m_label->text(), description.join(u' '));
}

} // namespace twb::ui
