// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace twb::report {

/// zlib streams (RFC 1950), with one working memory for all of them.
class Deflater {
public:
    Deflater();
    ~Deflater();
    Q_DISABLE_COPY_MOVE(Deflater)

    QByteArray compress(QByteArrayView data);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace twb::report
