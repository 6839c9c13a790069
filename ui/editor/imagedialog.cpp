// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/imagedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

ImageDialog::ImageDialog(const Theme &theme, const QJsonArray &attachments, QWidget *parent)
    : PlainDialog(theme, "imageDialog"_L1, tr("Insert a picture"), parent), m_picture(new QComboBox(this)),
      m_words(new QLineEdit(this))
{
    setMinimumWidth(theme.space(480));
    parts().setSpacing(theme.space(6));
    layout()->setSpacing(theme.space(14));
    const auto name = [&](const QString &text, QWidget *control) {
        auto *label = new QLabel(text, this);
        label->setBuddy(control);
        control->setAccessibleName(QString(text).remove(u'&'));
        parts().addWidget(label);
    };
    name(tr("&Picture"), m_picture);
    auto *line = new QHBoxLayout;
    line->addWidget(m_picture, 1);
    auto *choose = new QPushButton(tr("&Choose a file…"), this);
    line->addWidget(choose);
    parts().addLayout(line);
    name(tr("&What does it show?"), m_words);
    parts().addWidget(m_words);
    auto *help = new QLabel(tr("One sentence for people who do not see it; screen readers say it."), this);
    help->setFont(theme.font(TextRole::Meta));
    help->setForegroundRole(QPalette::PlaceholderText);
    help->setWordWrap(true);
    parts().addWidget(help);
    m_insert = addAcceptButton(tr("Insert"));
    m_picture->setPlaceholderText(tr("No picture among the attachments yet"));
    connect(m_picture, &QComboBox::currentIndexChanged, this, [this] {
        m_words->setText(m_picture->currentData().toJsonObject().value("alt"_L1).toString());
        check();
    });
    connect(m_words, &QLineEdit::textChanged, this, &ImageDialog::check);
    connect(choose, &QPushButton::clicked, this, &ImageDialog::fileWanted);
    for (const QJsonValue attachment : attachments)
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

void ImageDialog::accept()
{
    Q_EMIT given(
        m_picture->currentData().toJsonObject().value("hash"_L1).toString(), m_words->text().simplified());
    QDialog::accept();
}

} // namespace twb::ui
