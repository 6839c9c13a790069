// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/search/typist.h"

#include "tests/benchmark/support/library.h"
#include "tests/benchmark/support/require.h"

#include <QTimer>

#include <cstdio>

namespace twb::bench {

bool MeasuringApplication::notify(QObject *receiver, QEvent *event)
{
    if (!isMeasuring || m_isWithin)
        return QCoreApplication::notify(receiver, event);
    m_isWithin = true;
    const Stopwatch watch;
    const bool handled = QCoreApplication::notify(receiver, event);
    events.add(watch.read());
    m_isWithin = false;
    return handled;
}

Typist::Typist(ui::SearchSession &session, QStringList texts) : m_session(session), m_texts(std::move(texts))
{
    connect(&session, &ui::SearchSession::firstHits, this, &Typist::takeHits);
}

void Typist::typeLater()
{
    constexpr uint longestPause = 20; // milliseconds; a quick typist needs five times as long
    QTimer::singleShot(int(1 + m_random() % longestPause), this, &Typist::type);
}

void Typist::type()
{
    if (m_next == m_texts.size()) {
        Q_EMIT finished();
        return;
    }
    overtaken += m_isWaiting ? 1 : 0;
    m_overtakes = !m_session.isAnswered();
    m_isWaiting = true;
    m_typedAt = seconds();
    m_session.setText(m_texts.at(m_next++));
    typeLater();
}

void Typist::takeHits()
{
    if (m_isWaiting && m_overtakes)
        answers.add(seconds() - m_typedAt);
    m_isWaiting = false;
}

bool measureTyping(int records)
{
    constexpr int typedTexts = 400;
    constexpr int keys = 1000;
    constexpr double frame = 0.016;
    constexpr double soon = 0.05;
    auto *application = static_cast<MeasuringApplication *>(QCoreApplication::instance());
    const auto library = require(cachedLibrary(records));
    ui::SearchSession session;
    Typist typist(session, Corpus().keystrokes(typedTexts, keys));
    QObject::connect(&typist, &Typist::finished, application, &QCoreApplication::quit);
    QObject::connect(&session, &ui::SearchSession::totalsCounted, &typist, [&, isTyping = false]() mutable {
        if (!std::exchange(isTyping, true))
            typist.start();
        application->isMeasuring = true;
    });
    session.open(indexPath(*library), model::Language::German);
    QCoreApplication::exec();
    application->isMeasuring = false;
    heading("Typing over older questions among " + std::to_string(records) + " records");
    line("key to its hits, one being answered", typist.answers);
    line("events of the event loop", application->events);
    std::printf("  %d of %d keys were overtaken by the next one\n", typist.overtaken, keys);
    const bool isSoon = ratio(
        "older question gone and hits there : 50 ms, p99", typist.answers.percentile(0.99), soon, 1, true);
    const Series &events = application->events.processor;
    return ratio("longest event : 16 ms, processor time", events.percentile(1), frame, 1, true) && isSoon;
}

} // namespace twb::bench
