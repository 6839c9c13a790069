// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/plaindialog.h"

#include <QJsonArray>
#include <QJsonObject>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace twb::ui {

/// Which of the record's pictures stands in the text, and what it shows for those who do not see it.
class ImageDialog final : public PlainDialog {
    Q_OBJECT

public:
    /// \a attachments of the record; those that are no pictures are left out.
    ImageDialog(const Theme &theme, const QJsonArray &attachments, QWidget *parent = nullptr);

    /// One more, and chosen.
    void add(const QJsonObject &attachment);

    QComboBox *picture() const { return m_picture; }
    QLineEdit *words() const { return m_words; }
    QPushButton *insertButton() const { return m_insert; }

    /// Media types that a text can show.
    static bool isPicture(const QJsonObject &attachment);

    void accept() override;

Q_SIGNALS:
    void given(const QString &hash, const QString &words);

    /// A file is to be chosen and becomes an attachment.
    void fileWanted();

private:
    void check();

    QComboBox *m_picture;
    QLineEdit *m_words;
    QPushButton *m_insert = nullptr;
};

} // namespace twb::ui
