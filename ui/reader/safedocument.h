// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace twb::ui {

/// A text document that loads nothing: no file, no address, no resource, whatever its text asks for.
class SafeDocument final : public QTextDocument {
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

/// True for the addresses that may be offered as links: web pages and mail.
bool isSafeLink(const QUrl &url);

} // namespace twb::ui
