// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const Theme &theme, const QString &version, QWidget *parent) : QDialog(parent)
{
    setObjectName("aboutDialog"_L1);
    setWindowTitle(tr("About Transferwerkbank"));
    setStyleSheet(theme.styleSheet());
    auto *layout = new QVBoxLayout(this);
    const int side = theme.space(24);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(theme.space(12));
    const auto add = [&](const QString &text, TextRole role) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(theme.font(role));
        label->setMaximumWidth(theme.space(420));
        layout->addWidget(label);
    };
    add(tr("Transferwerkbank %1").arg(version), TextRole::Title);
    add(tr("A workbench with which municipalities learn from each other: projects, lessons learned and "
           "adoptions in one file, without network and account."),
        TextRole::Body);
    add(tr("Free software under the GNU General Public License, version 3 or later, without any warranty. "
           "Example records: as of their sources, which each record names."),
        TextRole::Meta);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace twb::ui
