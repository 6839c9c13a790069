// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include <QLabel>
#include <QLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const Theme &theme, const QString &version, QWidget *parent)
    : PlainDialog(theme, "aboutDialog"_L1, tr("About Transferwerkbank"), parent)
{
    const int side = theme.space(24);
    layout()->setContentsMargins(side, side, side, side);
    const auto add = [&](const QString &text, TextRole role) {
        addText(text, role)->setMaximumWidth(theme.space(420));
    };
    add(tr("Transferwerkbank %1").arg(version), TextRole::Title);
    add(tr("A workbench with which municipalities learn from each other: projects, lessons learned and "
           "adoptions in one file, without network and account."),
        TextRole::Body);
    add(tr("Free software under the GNU General Public License, version 3 or later, without any warranty. "
           "Example records: as of their sources, which each record names."),
        TextRole::Meta);
    addButtons(QDialogButtonBox::Close);
}

} // namespace twb::ui
