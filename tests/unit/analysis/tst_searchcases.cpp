// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"
#include "tests/support/checkout.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace twb::analysis;
using namespace Qt::StringLiterals;

namespace {

/// What a text is found by: its words as written and wholes ("smartcity"), and all that stands beside them.
struct Tokens {
    std::set<std::string> words;
    std::set<std::string> all;
    bool holds(const std::string &word) const { return all.contains(word); }
    bool holdsPart(const std::string &word) const { return all.contains(word + partMarker); }
};

Tokens tokensOf(Analyser &analyser, const QString &text)
{
    Tokens tokens;
    qsizetype start = -1;
    analyser.analyse(text.toStdString(), [&](const Token &token, bool colocated) {
        if (!colocated)
            start = token.start;
        if (!colocated || token.start != start)
            tokens.words.emplace(token.text);
        tokens.all.emplace(token.text);
        return true;
    });
    return tokens;
}

/// The first level at which one word is found, 0 exact, 1 inflected, 2 part, 3 not at all.
int levelOfWord(const Tokens &tokens, const Forms &forms)
{
    if (tokens.words.contains(forms.word))
        return 0;
    if (tokens.holds(forms.word) || tokens.holds(forms.stem))
        return 1;
    if (tokens.holdsPart(forms.word) || tokens.holdsPart(forms.stem))
        return 2;
    return 3;
}

/// Optimal string alignment distance of two keys: inserting, dropping, changing, swapping neighbours.
int distance(const std::string &a, const std::string &b)
{
    std::vector<std::vector<int>> d(a.size() + 1, std::vector<int>(b.size() + 1));
    for (size_t i = 0; i <= a.size(); ++i)
        for (size_t k = 0; k <= b.size(); ++k) {
            if (i == 0 || k == 0) {
                d[i][k] = int(i + k);
                continue;
            }
            d[i][k] = std::min({d[i - 1][k] + 1, d[i][k - 1] + 1, d[i - 1][k - 1] + (a[i - 1] != b[k - 1])});
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                d[i][k] = std::min(d[i][k], d[i - 2][k - 2] + 1);
        }
    return d[a.size()][b.size()];
}

int allowedSlips(size_t letters)
{
    return letters >= 10 ? 2 : letters >= 6 ? 1 : 0;
}

class Matcher {
public:
    QString level(const QString &query, const QString &text)
    {
        static const QStringList names{u"exact"_s, u"inflected"_s, u"part"_s};
        const Tokens tokens = tokensOf(m_analyser, text);
        const std::vector<std::string> words = m_analyser.words(query.toStdString());
        int level = 0;
        for (const std::string &word : words)
            level = std::max(level, levelOfWord(tokens, m_analyser.forms(word)));
        level = std::min(level, levelOfWhole(tokens, query));
        if (level == 3 && words.size() == 1 && holdsAll(tokens, m_analyser.forms(query.toStdString()).parts))
            level = 2;
        return level < 3                                        ? names[level]
            : words.size() == 1 && slips(words.front(), tokens) ? u"slip"_s
                                                                : u"-"_s;
    }

private:
    /// "Smart-City" is looked for as smartcity, too, "M13.2" with its sign.
    int levelOfWhole(const Tokens &tokens, const QString &query)
    {
        std::string whole;
        m_analyser.analyse(query.toStdString(), [&](const Token &token, bool colocated) {
            if (colocated && token.start == 0 && token.end == query.toUtf8().size())
                whole = token.text;
            return true;
        });
        return m_analyser.words(query.toStdString()).size() > 1 && tokens.words.contains(whole) ? 0 : 3;
    }
    static bool holdsAll(const Tokens &tokens, const std::vector<std::string> &parts)
    {
        return !parts.empty() && std::ranges::all_of(parts, [&](const std::string &part) {
            return tokens.holds(part) || tokens.holdsPart(part);
        });
    }
    static bool slips(const std::string &word, const Tokens &tokens)
    {
        return std::ranges::any_of(tokens.words,
            [&](const std::string &token) { return distance(word, token) <= allowedSlips(word.size()); });
    }

    Analyser m_analyser;
};

} // namespace

class TestSearchCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreFoundAsTheySay_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("level");
        QFile file(twb::test::checkout() + u"/tests/data/search/cases.tsv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int rows = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QStringList cells = line.split(u'\t');
            QCOMPARE(cells.size(), 5);
            QCOMPARE(cells[3] == u"no", cells[4] == u"-");
            QTest::addRow(
                "%s: %s in %s", qUtf8Printable(cells[0]), qUtf8Printable(cells[1]), qUtf8Printable(cells[2]))
                << cells[1] << cells[2] << cells[4];
            ++rows;
        }
        QVERIFY(rows >= 150);
    }
    void rowsAreFoundAsTheySay()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, text);
        QFETCH(const QString, level);
        QCOMPARE(Matcher().level(query, text), level);
    }

    void whatCannotHoldDoesNotYet()
    {
        QFile file(twb::test::checkout() + u"/tests/data/search/cases_not_held.tsv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QStringList cells = line.split(u'\t');
            QCOMPARE(cells.size(), 4);
            const QString level = Matcher().level(cells[0], cells[1]);
            QVERIFY2((level != u"-" && level != u"slip") != (cells[2] == u"match"), qUtf8Printable(line));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchCases)
#include "tst_searchcases.moc"
