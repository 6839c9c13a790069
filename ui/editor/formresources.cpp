// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/formresources.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>

namespace twb::ui {

using namespace Qt::StringLiterals;

void FormResources::load()
{
    std::call_once(m_loaded, [this] {
        gazetteer.load();
        languages.definitionForName(u"Markdown"_s).formats(); // asking for them reads the definition
    });
}

} // namespace twb::ui
