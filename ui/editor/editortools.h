// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/fields.h"
#include "ui/editor/choice.h"
#include "ui/presentation/formats.h"
#include "ui/presentation/prompts.h"
#include "ui/theme/theme.h"

namespace KSyntaxHighlighting {
class Repository;
}

namespace twb::ui {

class AttachmentKeeper;
class SimilarSeeker;
class Spelling;

/// What the inputs of a form work with. All of it outlives them.
struct EditorTools {
    const Theme &theme;
    const Formats &formats;
    const Clock &clock;
    Prompts &prompts;
    KSyntaxHighlighting::Repository &languages;
    AttachmentKeeper &attachments;
    SimilarSeeker &similar;
    Spelling &spelling;

    /// Where the choices of a field come from.
    std::function<ChoiceSource &(const model::Field &field)> choicesOf;
};

} // namespace twb::ui
