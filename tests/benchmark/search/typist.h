// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/support/report.h"
#include "ui/search/searchsession.h"

#include <QCoreApplication>

#include <random>

namespace twb::bench {

/// Measures how long every event keeps the event loop.
class MeasuringApplication final : public QCoreApplication {
public:
    using QCoreApplication::QCoreApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    Timing events;
    bool isMeasuring = false;

private:
    bool m_isWithin = false;
};

/// Types into a search session, often before the last answer is there.
class Typist final : public QObject {
    Q_OBJECT

public:
    Typist(ui::SearchSession &session, QStringList texts);

    void start() { typeLater(); }

    Series answers; ///< from the key to its first hits, where an older question was still being answered
    int overtaken = 0; ///< keys that the next one came before

Q_SIGNALS:
    void finished();

private:
    void typeLater();
    void type();
    void takeHits();

    ui::SearchSession &m_session;
    QStringList m_texts;
    qsizetype m_next = 0;
    double m_typedAt = 0;
    bool m_isWaiting = false;
    bool m_overtakes = false;
    std::mt19937 m_random{7};
};

/// How soon what was typed before is forgotten, and how long the event loop is kept.
bool measureTyping(int records);

} // namespace twb::bench
