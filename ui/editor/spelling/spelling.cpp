// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/spelling/spelling.h"

#include <QRegularExpression>

#ifdef TWB_SONNET
#include <Sonnet/Speller>
#endif

#include <algorithm>
#include <vector>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSuggestions = 6;
constexpr qsizetype mostRemembered = 50'000; ///< words

} // namespace

#ifdef TWB_SONNET

struct Spelling::Dictionaries {
    std::vector<Sonnet::Speller> all;

    /// Of each language one dictionary: that of the country where there are several, else the first.
    Dictionaries()
    {
        const QStringList installed = Sonnet::Speller().availableLanguages();
        for (const QStringList &wanted :
            {QStringList{u"de_DE"_s, u"de"_s}, {u"en_GB"_s, u"en_US"_s, u"en"_s}}) {
            QString found;
            for (const QString &name : wanted)
                for (const QString &each : installed)
                    if (found.isEmpty() && each.startsWith(name))
                        found = each;
            if (found.isEmpty())
                continue;
            if (Sonnet::Speller speller(found); speller.isValid())
                all.push_back(speller);
        }
    }

    bool isWrong(const QString &word) const
    {
        return !all.empty()
            && std::ranges::all_of(all, [&](const auto &each) { return each.isMisspelled(word); });
    }
    QStringList suggest(const QString &word) const
    {
        QStringList words;
        for (const Sonnet::Speller &each : all)
            words += each.suggest(word).first(qMin(mostSuggestions / 2 + 1, each.suggest(word).size()));
        return words;
    }
    void ignore(const QString &word)
    {
        for (Sonnet::Speller &each : all)
            each.addToSession(word);
    }
    void learn(const QString &word)
    {
        if (!all.empty())
            all.front().addToPersonal(word);
    }
};

#else

/// Without the library no dictionary is found.
struct Spelling::Dictionaries {
    std::vector<int> all;

    bool isWrong(const QString &) const { return false; }
    QStringList suggest(const QString &) const { return {}; }
    void ignore(const QString &) { }
    void learn(const QString &) { }
};

#endif

Spelling::Spelling(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_dictionaries(std::make_unique<Dictionaries>()),
      m_on(settings.value(keys::spelling))
{
}

Spelling::~Spelling() = default;

bool Spelling::isAvailable() const
{
    return !m_dictionaries->all.empty();
}

void Spelling::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_settings.setValue(keys::spelling, on);
    Q_EMIT changed();
}

bool Spelling::isWrong(const QString &word) const
{
    if (const auto known = m_known.constFind(word); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= mostRemembered)
        m_known.clear();
    return m_known[word] = !m_names.contains(word) && m_dictionaries->isWrong(word);
}

void Spelling::accept(const QStringList &names)
{
    static const QRegularExpression between(u"[^\\p{L}]+"_s);
    for (const QString &name : names)
        for (const QString &word : name.split(between, Qt::SkipEmptyParts))
            m_names.insert(word);
    m_known.clear();
    Q_EMIT changed();
}

QStringList Spelling::suggestions(const QString &word) const
{
    QStringList words = m_dictionaries->suggest(word);
    words.removeDuplicates();
    return words.first(qMin(mostSuggestions, words.size()));
}

void Spelling::ignore(const QString &word)
{
    m_dictionaries->ignore(word);
    m_known[word] = false;
    Q_EMIT changed();
}

void Spelling::learn(const QString &word)
{
    m_dictionaries->learn(word);
    m_known[word] = false;
    Q_EMIT changed();
}

} // namespace twb::ui
