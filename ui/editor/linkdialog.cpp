// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/linkdialog.h"

#include "core/model/valuetext.h"
#include "ui/views/actionbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

LinkDialog::LinkDialog(const Theme &theme, const QString &words, QWidget *parent) : QDialog(parent)
{
    setObjectName("linkDialog"_L1);
    setWindowTitle(tr("Insert a link"));
    setStyleSheet(theme.styleSheet());
    setMinimumWidth(theme.space(440));
    auto *layout = new QVBoxLayout(this);
    const int side = theme.space(16);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(theme.space(6));
    m_address = addLine(tr("&Address"), model::parseAddress(QApplication::clipboard()->text()));
    m_address->setPlaceholderText(u"https://"_s);
    m_words = addLine(tr("&Words that lead there"), words);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *insert = buttons->addButton(tr("Insert"), QDialogButtonBox::AcceptRole);
    makePrimary(*insert);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addSpacing(theme.space(8));
    layout->addWidget(buttons);
    const auto check = [this, insert] {
        insert->setEnabled(!model::parseAddress(m_address->text()).isEmpty());
    };
    connect(m_address, &QLineEdit::textChanged, this, check);
    check();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT given(m_words->text().simplified(), model::parseAddress(m_address->text()));
        accept();
    });
}

QLineEdit *LinkDialog::addLine(const QString &label, const QString &text)
{
    auto *name = new QLabel(label, this);
    auto *line = new QLineEdit(text, this);
    line->setAccessibleName(QString(label).remove(u'&'));
    name->setBuddy(line);
    layout()->addWidget(name);
    layout()->addWidget(line);
    return line;
}

} // namespace twb::ui
