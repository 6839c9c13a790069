// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QTest>

namespace twb::test {

inline QByteArray describe(const Error &error)
{
    const QString text = errorName(error.code) + u": " + error.arguments.join(u" | ") + u" " + error.detail;
    return text.toUtf8();
}

} // namespace twb::test

/// Fails the test with the error's name when a Result is one.
#define TWB_OK(expression)                                                                                   \
    do {                                                                                                     \
        const auto &twbResult = (expression);                                                                \
        if (!twbResult)                                                                                      \
            QFAIL(::twb::test::describe(twbResult.error()).constData());                                     \
    } while (false)

/// Declares \a name as the value of a Result, or fails the test.
#define TWB_EXPECT(name, expression)                                                                         \
    auto name##Result = (expression);                                                                        \
    if (!name##Result)                                                                                       \
        QFAIL(::twb::test::describe(name##Result.error()).constData());                                      \
    auto name = *std::move(name##Result)
