// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/plaindialog.h"

#include "ui/library/librarysession.h"
#include "ui/theme/windowsize.h"
#include "ui/views/actionbutton.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace twb::ui {

PlainDialog::PlainDialog(const Theme &theme, QLatin1StringView name, const QString &title, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_parts(new QVBoxLayout)
{
    setObjectName(name);
    setWindowTitle(title);
    setStyleSheet(theme.styleSheet());
    auto *layout = new QVBoxLayout(this);
    const int side = theme.space(16);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(theme.space(12));
    layout->addLayout(m_parts, 1);
    m_parts->setSpacing(theme.space(12));
}

void PlainDialog::setUsualSize(int width, int height)
{
    resize(windowSize(m_theme, *this, width, height));
}

void PlainDialog::closeWith(const LibrarySession &library)
{
    connect(&library, &LibrarySession::closed, this, &QDialog::reject);
}

QLabel *PlainDialog::addText(const QString &text, TextRole role)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role != TextRole::Body)
        label->setFont(m_theme.font(role));
    m_parts->addWidget(label);
    return label;
}

QProgressBar *PlainDialog::addProgress(const QString &name)
{
    auto *bar = new QProgressBar(this);
    bar->setTextVisible(false);
    bar->setRange(0, 0);
    bar->setAccessibleName(name);
    m_parts->addWidget(bar);
    return bar;
}

QDialogButtonBox *PlainDialog::addButtons(QDialogButtonBox::StandardButtons buttons)
{
    auto *box = new QDialogButtonBox(buttons, this);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(box);
    return box;
}

QPushButton *PlainDialog::addAcceptButton(const QString &text)
{
    QPushButton *button = addButtons(QDialogButtonBox::Cancel)->addButton(text, QDialogButtonBox::AcceptRole);
    makePrimary(*button);
    button->setDefault(true);
    return button;
}

} // namespace twb::ui
