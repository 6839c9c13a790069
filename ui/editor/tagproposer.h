// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/choices.h"

#include <QTimer>

namespace twb::ui {

class RecordForm;

/// Proposes tags whose names stand in the texts of the form, beside the input of tags. Sets nothing by
/// itself. Belongs to the form.
class TagProposer final : public QObject {
    Q_OBJECT

public:
    TagProposer(RecordForm &form, model::Kind kind, TagChoices &tags);

private:
    void propose();

    RecordForm &m_form;
    model::Kind m_kind;
    TagChoices &m_tags;
    QTimer m_pause;
};

} // namespace twb::ui
