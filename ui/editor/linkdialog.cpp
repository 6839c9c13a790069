// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/linkdialog.h"

#include "core/model/valuetext.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

LinkDialog::LinkDialog(const Theme &theme, const QString &words, QWidget *parent)
    : PlainDialog(theme, "linkDialog"_L1, tr("Insert a link"), parent)
{
    setMinimumWidth(theme.space(440));
    parts().setSpacing(theme.space(6));
    layout()->setSpacing(theme.space(14));
    m_address = addLine(tr("&Address"), model::parseAddress(QApplication::clipboard()->text()));
    m_address->setPlaceholderText(u"https://"_s);
    m_words = addLine(tr("&Words that lead there"), words);
    QPushButton *insert = addAcceptButton(tr("Insert"));
    const auto check = [this, insert] {
        insert->setEnabled(!model::parseAddress(m_address->text()).isEmpty());
    };
    connect(m_address, &QLineEdit::textChanged, this, check);
    check();
}

QLineEdit *LinkDialog::addLine(const QString &label, const QString &text)
{
    auto *name = new QLabel(label, this);
    auto *line = new QLineEdit(text, this);
    line->setAccessibleName(QString(label).remove(u'&'));
    name->setBuddy(line);
    parts().addWidget(name);
    parts().addWidget(line);
    return line;
}

void LinkDialog::accept()
{
    Q_EMIT given(m_words->text().simplified(), model::parseAddress(m_address->text()));
    QDialog::accept();
}

} // namespace twb::ui
