// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/imagedialog.h"

#include "ui/views/actionbutton.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

ImageDialog::ImageDialog(const Theme &theme, const QJsonArray &attachments, QWidget *parent)
    : QDialog(parent), m_picture(new QComboBox(this)), m_words(new QLineEdit(this))
{
    setObjectName("imageDialog"_L1);
    setWindowTitle(tr("Insert a picture"));
    setStyleSheet(theme.styleSheet());
    setMinimumWidth(theme.space(480));
    auto *layout = new QVBoxLayout(this);
    const int side = theme.space(16);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(theme.space(6));
    const auto name = [&](const QString &text, QWidget *control) {
        auto *label = new QLabel(text, this);
        label->setBuddy(control);
        control->setAccessibleName(QString(text).remove(u'&'));
        layout->addWidget(label);
    };
    name(tr("&Picture"), m_picture);
    auto *line = new QHBoxLayout;
    line->addWidget(m_picture, 1);
    auto *choose = new QPushButton(tr("&Choose a file…"), this);
    line->addWidget(choose);
    layout->addLayout(line);
    name(tr("&What does it show?"), m_words);
    layout->addWidget(m_words);
    auto *help = new QLabel(tr("One sentence for people who do not see it; screen readers say it."), this);
    help->setFont(theme.font(TextRole::Meta));
    help->setForegroundRole(QPalette::PlaceholderText);
    help->setWordWrap(true);
    layout->addWidget(help);
    auto *buttons = new QDialogButtonBox(this);
    m_insert = buttons->addButton(tr("Insert"), QDialogButtonBox::AcceptRole);
    makePrimary(*m_insert);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addSpacing(theme.space(8));
    layout->addWidget(buttons);
    m_picture->setPlaceholderText(tr("No picture among the attachments yet"));
    connect(m_picture, &QComboBox::currentIndexChanged, this, [this] {
        m_words->setText(m_picture->currentData().toJsonObject().value("alt"_L1).toString());
        check();
    });
    connect(m_words, &QLineEdit::textChanged, this, &ImageDialog::check);
    connect(choose, &QPushButton::clicked, this, &ImageDialog::fileWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT given(m_picture->currentData().toJsonObject().value("hash"_L1).toString(),
            m_words->text().simplified());
        accept();
    });
    for (const QJsonValue &attachment : attachments)
        add(attachment.toObject());
    m_picture->setCurrentIndex(m_picture->count() > 0 ? 0 : -1);
    check();
}

void ImageDialog::add(const QJsonObject &attachment)
{
    if (!isPicture(attachment))
        return;
    m_picture->addItem(attachment.value("name"_L1).toString(), attachment);
    m_picture->setCurrentIndex(m_picture->count() - 1);
}

void ImageDialog::check()
{
    m_insert->setEnabled(m_picture->currentIndex() >= 0 && !m_words->text().trimmed().isEmpty());
}

bool ImageDialog::isPicture(const QJsonObject &attachment)
{
    static const QStringList types{
        u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s, u"image/bmp"_s};
    return types.contains(attachment.value("media_type"_L1).toString());
}

} // namespace twb::ui
