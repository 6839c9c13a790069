// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/vocabulary.h"
#include "ui/editor/fieldinput.h"

class QComboBox;
class QLabel;

namespace twb::ui {

/// One term of a controlled list; what it means stands in the list and below it.
class ChoiceInput final : public FieldInput {
    Q_OBJECT

public:
    ChoiceInput(model::VocabularyId vocabulary, model::Language language, QWidget *parent = nullptr);

protected:
    QJsonValue read() const override;
    void write(const QJsonValue &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void explain();

    model::VocabularyId m_vocabulary;
    model::Language m_language;
    QComboBox *m_box;
};

} // namespace twb::ui
